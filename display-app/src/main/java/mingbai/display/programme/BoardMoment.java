package mingbai.display.programme;

import java.util.List;
import mingbai.display.programme.Rotation.Turn;

/// Everything a hall board shows at one moment.
public record BoardMoment(
        Showing showing, List<CallCard> recent, List<WaitingLine> waiting, Freshness freshness) {

    /// What has the large part of the board.
    public sealed interface Showing {

        /// A new call; `lit` while its flash is bright.
        record Announcement(CallCard card, boolean lit) implements Showing {}

        /// A page whose turn it is.
        record Page(Turn turn) implements Showing {}
    }
}
