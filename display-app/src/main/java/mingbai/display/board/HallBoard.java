package mingbai.display.board;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import mingbai.display.look.Box;
import mingbai.display.programme.BoardMoment;
import mingbai.display.programme.BoardMoment.Showing;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.notice.BoardProgramme.Kind;

/// The body of the hall board: a large part with the newest call or a page, and always the last
/// calls beside it. Only the part that changed is drawn again.
public final class HallBoard {

    private static final double GAP = 24;
    private static final double WARNING = 64;

    private final Group large = new Group();
    private final Group side = new Group();
    private final Group node = new Group(large, side);
    private final BoardLayout layout;
    private final PageMaker pages;
    private Optional<Object> largeShown = Optional.empty();
    private Optional<Object> sideShown = Optional.empty();

    /// `pages` draws every page but the calls.
    public HallBoard(BoardLayout layout, PageMaker pages) {
        this.layout = layout;
        this.pages = pages;
    }

    /// Draws one leaf of a page into a box, in units.
    @FunctionalInterface
    public interface PageMaker {
        Node page(Turn turn, BoardMoment moment, Box box);
    }

    public Group node() {
        return node;
    }

    /// Draws everything again at the next moment, as the content behind the pages has changed.
    public void forget() {
        largeShown = Optional.empty();
    }

    /// Shows `moment`.
    public void show(BoardMoment moment, Instant now, ZoneId zone) {
        Object key =
                moment.showing() instanceof Showing.Page(Turn turn) && turn.kind() != Kind.CALLS
                        ? List.of(moment.showing(), moment.waiting(), moment.freshness())
                        : moment;
        if (!largeShown.equals(Optional.of(key))) {
            largeShown = Optional.of(key);
            var words = new InterruptedPanel.Content(moment.freshness(), now, zone);
            large.getChildren().setAll(large(moment, words));
        }
        var calls = new RecentPanel.Content(moment.recent(), moment.freshness(), zone);
        if (!sideShown.equals(Optional.of(calls))) {
            sideShown = Optional.of(calls);
            side.getChildren().setAll(RecentPanel.drawn(calls, layout.side(), layout.unit()));
        }
    }

    private List<Node> large(BoardMoment moment, InterruptedPanel.Content words) {
        return switch (moment.showing()) {
            case Showing.Announcement _ -> calls(moment, words);
            case Showing.Page(Turn turn) ->
                    turn.kind() == Kind.CALLS ? calls(moment, words) : page(turn, moment, words);
        };
    }

    private List<Node> calls(BoardMoment moment, InterruptedPanel.Content words) {
        var setting = new CallsView.Setting(words.now(), words.zone(), unit());
        return CallsView.newest(moment, setting, layout.page());
    }

    private List<Node> page(Turn turn, BoardMoment moment, InterruptedPanel.Content words) {
        var box = layout.page();
        if (moment.freshness().fresh()) {
            return List.of(pages.page(turn, moment, box));
        }
        var line = new Box(box.x(), box.y(), box.width(), WARNING);
        double top = WARNING + GAP;
        var rest = new Box(box.x(), box.y() + top, box.width(), box.height() - top);
        return List.of(InterruptedPanel.line(words, line, unit()), pages.page(turn, moment, rest));
    }

    private double unit() {
        return layout.unit();
    }
}
