package mingbai.service.panel;

import java.util.List;
import mingbai.service.change.HandedIn;
import mingbai.service.change.NotYours;
import mingbai.service.sheet.Rejection;

/// What came of keeping a panel.
sealed interface PanelOutcome {
    /// Done, and on its way.
    record Saved(HandedIn handedIn) implements PanelOutcome {}

    /// Not as it is: these are the cells and how to mend them.
    record Faulty(List<Rejection> rejections) implements PanelOutcome {
        public Faulty {
            rejections = List.copyOf(rejections);
        }
    }

    /// Somebody changed, removed or made it in the meantime; nothing was overwritten.
    record Conflict(boolean gone) implements PanelOutcome {}

    /// A board plan shows it.
    record Shown(String plan) implements PanelOutcome {}

    /// Not theirs to change.
    record NotAllowed(NotYours why) implements PanelOutcome {}
}
