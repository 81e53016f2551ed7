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
            large.getChildren().setAll(large(moment, new CallsView.Setting(now, zone, unit())));
        }
        var calls = new RecentPanel.Content(moment.recent(), moment.freshness(), zone);
        if (!sideShown.equals(Optional.of(calls))) {
            sideShown = Optional.of(calls);
            side.getChildren().setAll(RecentPanel.drawn(calls, layout.side(), layout.unit()));
        }
    }

    private List<Node> large(BoardMoment moment, CallsView.Setting setting) {
        return moment.showing() instanceof Showing.Page(Turn turn) && turn.kind() != Kind.CALLS
                ? CallsView.instead(
                        moment, setting, layout.page(), box -> pages.page(turn, moment, box))
                : CallsView.newest(moment, setting, layout.page());
    }

    private double unit() {
        return layout.unit();
    }
}
