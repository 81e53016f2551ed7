package mingbai.display.board;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import mingbai.display.look.Box;
import mingbai.display.programme.BoardMoment;
import mingbai.display.programme.BoardMoment.Showing;
import mingbai.display.programme.CallCard;

/// The calls wherever on a board they stand: the newest large, how many wait under it where there
/// is room, and the list of the last ones.
public final class CallsView {

    static final double BAND = 226;
    static final double GAP = 24;

    private static final double WARNING = 64;

    /// A lower place has no room for the waiting.
    private static final double LOW = 620;

    private CallsView() {}

    /// When and where it is seen.
    public record Setting(Instant now, ZoneId zone, double unit) {}

    /// The newest call, or that nobody knows the queue just now.
    public static List<Node> newest(BoardMoment moment, Setting setting, Box box) {
        boolean low = box.height() < LOW || moment.waiting().isEmpty();
        var upper = low ? box : new Box(box.x(), box.y(), box.width(), box.height() - BAND - GAP);
        var nodes = new ArrayList<Node>();
        nodes.add(panel(moment, setting, upper));
        if (!low) {
            var band = new Box(box.x(), box.bottom() - BAND, box.width(), BAND);
            nodes.add(WaitingBand.drawn(moment.waiting(), band, setting.unit()));
        }
        return nodes;
    }

    private static Node panel(BoardMoment moment, Setting setting, Box box) {
        if (moment.showing() instanceof Showing.Announcement(CallCard card, boolean lit)) {
            return CallPanel.drawn(Optional.of(card), lit, box, setting.unit());
        }
        return moment.freshness().fresh()
                ? CallPanel.drawn(moment.recent().stream().findFirst(), false, box, setting.unit())
                : InterruptedPanel.drawn(words(moment, setting), box, setting.unit());
    }

    private static InterruptedPanel.Content words(BoardMoment moment, Setting setting) {
        return new InterruptedPanel.Content(moment.freshness(), setting.now(), setting.zone());
    }

    /// A page in the place of the calls: where nobody knows the queue just now, a line over it says
    /// so. `drawn` draws it into a box.
    public static List<Node> instead(
            BoardMoment moment, Setting setting, Box box, Function<Box, Node> drawn) {
        if (moment.freshness().fresh()) {
            return List.of(drawn.apply(box));
        }
        var line = new Box(box.x(), box.y(), box.width(), WARNING);
        double top = WARNING + GAP;
        var rest = new Box(box.x(), box.y() + top, box.width(), box.height() - top);
        return List.of(
                InterruptedPanel.line(words(moment, setting), line, setting.unit()),
                drawn.apply(rest));
    }

    /// The last calls.
    public static Node recent(BoardMoment moment, Setting setting, Box box) {
        var content = new RecentPanel.Content(moment.recent(), moment.freshness(), setting.zone());
        return RecentPanel.drawn(content, box, setting.unit());
    }
}
