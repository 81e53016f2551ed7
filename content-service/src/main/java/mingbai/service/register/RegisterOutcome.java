package mingbai.service.register;

import java.util.List;
import mingbai.service.change.HandedIn;
import mingbai.service.change.NotYours;
import mingbai.service.preview.Difference;
import mingbai.service.sheet.Rejection;

/// What came of changing one line.
sealed interface RegisterOutcome {
    /// Done, and on its way.
    record Saved(HandedIn handedIn) implements RegisterOutcome {}

    /// Not as it is: these are the cells and how to mend them.
    record Faulty(List<Rejection> rejections) implements RegisterOutcome {
        public Faulty {
            rejections = List.copyOf(rejections);
        }
    }

    /// Somebody changed it in the meantime; `fields` are what reads differently there and here.
    record Conflict(List<Difference.Field> fields) implements RegisterOutcome {
        public Conflict {
            fields = List.copyOf(fields);
        }
    }

    /// There is no such line any more.
    record Gone() implements RegisterOutcome {}

    /// Not theirs to change.
    record NotAllowed(NotYours why) implements RegisterOutcome {}
}
