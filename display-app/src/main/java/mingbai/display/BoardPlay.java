package mingbai.display;

import java.util.Optional;
import mingbai.display.board.BoardLayout;
import mingbai.display.board.HallBoard;
import mingbai.display.board.HeaderView;
import mingbai.display.board.MarqueeBar;
import mingbai.display.look.Box;
import mingbai.display.page.Pages;
import mingbai.display.page.Shown;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.BoardMoment.Showing;
import mingbai.display.programme.Known;
import mingbai.display.programme.Rotation;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// The hall board: head, body, foot and the line that runs there, each in a stage of its own.
final class BoardPlay implements Play {

    private final DisplaySettings settings;
    private Box screen = new Box(0, 0, 1, 1);
    private Optional<Parts> hung = Optional.empty();

    private final Pictures pictures = new Pictures();
    private OnAir onAir = OnAir.NOTHING;

    BoardPlay(DisplaySettings settings) {
        this.settings = settings;
    }

    /// What hangs on the wall, and the pages that were last laid out for it.
    private static final class Parts {
        final BoardLayout layout;
        final HeaderView header;
        final HallBoard board;
        final MarqueeBar marquee;
        final Pictures pictures;
        Shown shown;
        Pages pages;

        Parts(BoardLayout layout, Shown shown, Pictures pictures) {
            this.pictures = pictures;
            this.layout = layout;
            this.header = new HeaderView(layout);
            this.board = new HallBoard(layout, (t, m, box) -> pages().page(t, m, box));
            this.marquee = new MarqueeBar(layout);
            this.shown = shown;
            this.pages = new Pages(shown, layout.page(), layout.unit(), pictures);
        }

        private Pages pages() {
            return pages;
        }

        void layOut(Shown next) {
            if (!next.equals(shown)) {
                shown = next;
                pages = new Pages(next, layout.page(), layout.unit(), pictures);
                board.forget();
            }
        }
    }

    @Override
    public boolean concerns(Call call, HallContent content) {
        return settings.reach().has(call.window(), content);
    }

    @Override
    public boolean givesWayTo(Takeover takeover) {
        return true;
    }

    @Override
    public Box place(Box whole) {
        return whole;
    }

    @Override
    public void hang(Wall wall, Box newScreen, Known known) {
        screen = newScreen;
        stop();
        var layout = new BoardLayout(screen, programme(known).marquee());
        var parts = new Parts(layout, shown(known), pictures);
        hung = Optional.of(parts);
        draw(parts, known);
        wall.hang(layout.header(), parts.header.node());
        wall.hang(layout.body(), parts.board.node());
        if (layout.marquee()) {
            wall.hang(layout.marqueeLine(), parts.marquee.still());
            wall.hang(parts.marquee.way().in(layout.marqueeLine()), parts.marquee.running());
        }
    }

    @Override
    public void show(Wall wall, Known known) {
        hung.filter(parts -> parts.layout.marquee() == programme(known).marquee())
                .ifPresentOrElse(parts -> draw(parts, known), () -> hangAgain(wall, known));
    }

    private void hangAgain(Wall wall, Known known) {
        wall.clear();
        hang(wall, screen, known);
    }

    private void draw(Parts parts, Known known) {
        parts.layOut(shown(known));
        parts.header.show(known.content(), known.now());
        if (parts.layout.marquee()) {
            parts.marquee.show(parts.shown.notices());
        }
        var director =
                new BoardDirector(
                        known.content(), known.queue(), known.announcing(), settings.reach());
        var moment = director.moment(programme(known), parts.pages, known.now());
        parts.board.show(moment, known.now(), BoardDirector.zone(known.content()));
        onAir =
                OnAir.of(
                        "large",
                        moment.showing() instanceof Showing.Page(var turn)
                                ? turn.kind().name()
                                : "CALL");
    }

    @Override
    public OnAir onAir() {
        return onAir;
    }

    @Override
    public boolean moves() {
        return true;
    }

    @Override
    public void stop() {
        hung.ifPresent(parts -> parts.marquee.stop());
        hung = Optional.empty();
    }

    private Shown shown(Known known) {
        return new Shown(
                known.content(),
                known.content().notices(known.now()),
                settings.station().station(),
                settings.reach());
    }

    private BoardProgramme programme(Known known) {
        return known.content().programme(settings.programmeName()).orElse(Rotation.USUAL);
    }
}
