package mingbai.service.board;

import java.util.List;
import mingbai.service.change.HandedIn;
import mingbai.service.change.NotYours;
import mingbai.service.sheet.Rejection;

/// What came of keeping a plan.
sealed interface BoardOutcome {
    /// Done, and on its way.
    record Saved(HandedIn handedIn) implements BoardOutcome {}

    /// Not as it is: these are the cells, or the parts no board can show.
    record Faulty(List<Rejection> rejections) implements BoardOutcome {
        public Faulty {
            rejections = List.copyOf(rejections);
        }
    }

    /// Somebody changed, removed or made it in the meantime; nothing was overwritten.
    record Conflict(boolean gone) implements BoardOutcome {}

    /// Not theirs to change.
    record NotAllowed(NotYours why) implements BoardOutcome {}
}
