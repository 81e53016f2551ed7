package mingbai.service.edit;

import java.util.List;
import mingbai.service.change.HandedIn;
import mingbai.service.change.NotYours;
import mingbai.service.preview.Difference;
import mingbai.service.sheet.Rejection;

/// What came of changing an item.
public sealed interface EditOutcome {
    /// Done, and on its way.
    record Saved(HandedIn handedIn) implements EditOutcome {}

    /// The catalogue is not theirs to change.
    record NotAllowed(NotYours why) implements EditOutcome {}

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
