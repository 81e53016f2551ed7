package mingbai.display;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import mingbai.display.board.CallsView;
import mingbai.display.board.HeaderView;
import mingbai.display.board.MarqueeBar;
import mingbai.display.look.Box;
import mingbai.display.look.Sheet;
import mingbai.display.page.Pages;
import mingbai.display.page.Shown;
import mingbai.display.page.panel.DayPage;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.BoardMoment;
import mingbai.display.programme.HallClock;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.plan.PlanDirector;
import mingbai.display.programme.plan.ZoneMoment;
import mingbai.display.zone.ZoneFrame;
import mingbai.display.zone.ZoneFrame.Made;
import mingbai.display.zone.ZoneView;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.place.StationId;
import mingbai.model.programme.BoardPlan.Canvas;
import mingbai.model.programme.PlanZone;
import mingbai.station.content.HallContent;

/// One zone of a plan on the wall, with everything that may be drawn in it.
final class ZonePlay {

    private static final BoardProgramme CALLS =
            new BoardProgramme("", "", List.of(new BoardProgramme.Page(Kind.CALLS, 60)), false);

    /// A head of two lines, and one of one line: how high and how wide they are made for, in units.
    private static final double TWO_LINES = 236;

    private static final double ONE_LINE = 124;
    private static final double TWO_LINES_WIDE = 1_080;
    private static final double ONE_LINE_WIDE = 1_500;

    /// How high a bar of one line is, in units.
    private static final double BAR = 84;

    /// What is less flat than a head shows the day instead.
    private static final double HEAD = 3.5;

    private final PlanZone zone;
    private final ZoneView view;
    private final Pictures pictures;
    private final HeaderView header;
    private final MarqueeBar marquee;
    private Optional<Shown> filled = Optional.empty();
    private boolean tellsQueue;
    private Pages pages;

    ZonePlay(PlanZone zone, Canvas canvas, Box screen, Pictures pictures) {
        this.zone = zone;
        this.pictures = pictures;
        var frame = ZoneFrame.of(zone, canvas, screen);
        this.view = new ZoneView(frame);
        var pixels = frame.pixels();
        double lines = frame.flat() ? ONE_LINE : TWO_LINES;
        double wide = frame.flat() ? ONE_LINE_WIDE : TWO_LINES_WIDE;
        double unit = Math.min(pixels.height() / lines, pixels.width() / wide);
        this.header = new HeaderView(pixels, unit, !frame.flat());
        this.marquee = new MarqueeBar(pixels, Math.min(frame.usual(), pixels.height() / BAR));
        var nothing =
                new Shown(HallContent.EMPTY, List.of(), new StationId("none"), Reach.WHOLE_HALL);
        this.pages = pages(nothing);
    }

    private Pages pages(Shown next) {
        return new Pages(next, room(Made.PAGE), view.frame().unit(Made.PAGE), pictures);
    }

    Box pixels() {
        return view.frame().pixels();
    }

    Group node() {
        return view.node();
    }

    /// Lays the pages out for new content.
    void fill(Shown next) {
        if (!filled.equals(Optional.of(next))) {
            filled = Optional.of(next);
            pages = pages(next);
            view.forget();
        }
    }

    /// Shows what the plan has here now.
    OnAir.Zone show(PlanDirector plan, Known known, Reach reach) {
        boolean called = known.announcing().now().isPresent();
        var on = plan.moment(zone, pages, called, known.now());
        var director = new BoardDirector(known.content(), known.queue(), known.announcing(), reach);
        var moment = director.moment(CALLS, clip -> 1, known.now());
        tellsQueue = plan.tellsQueue(zone);
        draw(on, moment, known);
        String what = on.turn().kind() + (on.turn().ref().isEmpty() ? "" : " " + on.turn().ref());
        return new OnAir.Zone(zone.id(), on.announcing() ? "CALL" : what);
    }

    private void draw(ZoneMoment on, BoardMoment moment, Known known) {
        var local = BoardDirector.zone(known.content());
        switch (on.turn().kind()) {
            case CALLS -> show(on, moment, () -> calls(moment, known, local));
            case RECENT ->
                    show(
                            on,
                            List.of(moment.recent(), moment.freshness()),
                            () ->
                                    List.of(
                                            CallsView.recent(
                                                    moment,
                                                    setting(known, local, Made.SIDE),
                                                    room(Made.SIDE))));
            case CLOCK -> clock(on, known, local);
            case MARQUEE -> {
                filled.ifPresent(shown -> marquee.show(shown.notices()));
                show(on, "marquee", () -> List.of(marquee.node()));
            }
            default ->
                    show(
                            on,
                            List.of(on.turn(), moment.waiting(), moment.freshness()),
                            () -> page(on, moment, setting(known, local, Made.PAGE)));
        }
    }

    private void show(ZoneMoment on, Object key, Supplier<List<Node>> drawn) {
        view.show(List.of(on.turn().kind(), key), on.into(), drawn);
    }

    private List<Node> calls(BoardMoment moment, Known known, ZoneId local) {
        return CallsView.newest(moment, setting(known, local, Made.PAGE), room(Made.PAGE));
    }

    private List<Node> page(ZoneMoment on, BoardMoment moment, CallsView.Setting setting) {
        var room = room(Made.PAGE);
        return tellsQueue
                ? CallsView.instead(
                        moment, setting, room, box -> pages.page(on.turn(), moment, box))
                : List.of(pages.page(on.turn(), moment, room));
    }

    private CallsView.Setting setting(Known known, ZoneId local, Made made) {
        return new CallsView.Setting(known.now(), local, view.frame().unit(made));
    }

    private void clock(ZoneMoment on, Known known, ZoneId local) {
        if (pixels().width() > HEAD * pixels().height()) {
            header.show(known.content(), known.now());
            show(on, "header", () -> List.of(header.node()));
            return;
        }
        var day = HallClock.at(known.now(), local);
        show(
                on,
                List.of(day.date(), day.time()),
                () -> {
                    var sheet = new Sheet(room(Made.SIDE), view.frame().unit(Made.SIDE));
                    DayPage.draw(known.now(), local, sheet);
                    return List.of(sheet.node());
                });
    }

    private Box room(Made made) {
        return view.frame().room(made);
    }

    /// Shows the running line as it stands `nanos` after an arbitrary fixed moment.
    void run(long nanos) {
        marquee.show(nanos);
    }

    void stop() {
        marquee.stop();
        view.stop();
    }
}
