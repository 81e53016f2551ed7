package mingbai.service.edit;

import java.util.List;
import mingbai.service.preview.Difference;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.sheet.Rejection;

/// What came of changing an item.
public sealed interface EditOutcome {
    /// Done; this went out.
    record Saved(List<PublishOutcome> outcomes) implements EditOutcome {
        public Saved {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// Not as it is: these are the cells and how to mend them.
    record Faulty(List<Rejection> rejections) implements EditOutcome {
        public Faulty {
            rejections = List.copyOf(rejections);
        }
    }

    /// Somebody changed it in the meantime. `fields` are what reads differently there and here;
    /// nothing was overwritten.
    record Conflict(List<Difference.Field> fields) implements EditOutcome {
        public Conflict {
            fields = List.copyOf(fields);
        }
    }

    /// There is no such item any more.
    record Gone() implements EditOutcome {}
}
