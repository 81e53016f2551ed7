package mingbai.display.dots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.device.led.LedColor;
import mingbai.display.dots.DotLayout.Line;
import mingbai.display.marquee.MarqueeText;
import mingbai.display.programme.BoardMoment;
import mingbai.display.programme.BoardMoment.Showing;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.StripMoment;
import mingbai.display.programme.onair.Takeover;
import mingbai.model.notice.Notice;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.WindowState;

/// Says with dots what other boards say with pages.
public final class DotDirector {

    private static final String INTERRUPTED = "排队信息中断，请留意窗口";

    private final DotLayout layout;
    private final boolean flashes;

    /// A call that does not flash stands in red.
    public DotDirector(DotBoard board, boolean flashes) {
        this.layout = new DotLayout(board);
        this.flashes = flashes;
    }

    /// The strip over a window.
    public DotPicture strip(StripMoment moment, WindowNumber window) {
        return switch (moment) {
            case StripMoment.Calling(Call call, boolean lit) ->
                    new DotPicture("CALL", layout.alone(calling(call, lit)));
            case StripMoment.Serving(var ticket) -> {
                var words = layout.firstThatFits("正在办理 " + ticket.text(), ticket.text());
                yield new DotPicture("SERVING", layout.alone(new Line(words, LedColor.GREEN)));
            }
            case StripMoment.Resting resting ->
                    new DotPicture(
                            "RESTING", layout.alone(new Line(resting(resting), LedColor.RED)));
            case StripMoment.Idle(String text) -> {
                String words = text.isBlank() ? window + "号窗口" : text;
                yield new DotPicture("IDLE", layout.alone(new Line(words, LedColor.YELLOW)));
            }
        };
    }

    private Line calling(Call call, boolean lit) {
        String ticket = call.ticket().text();
        String words =
                layout.firstThatFits(
                        "请 " + ticket + " 到 " + call.window() + " 号窗口",
                        "请" + ticket + "到" + call.window() + "号窗",
                        ticket);
        return new Line(words, lit || !flashes ? LedColor.RED : LedColor.YELLOW);
    }

    private String resting(StripMoment.Resting resting) {
        if (resting.status() == WindowState.Status.CLOSED) {
            return layout.firstThatFits("窗口关闭", "关闭");
        }
        return layout.firstThatFits(
                resting.pause().map(p -> "暂停受理 " + p.chinese()).orElse("暂停受理"), "暂停受理", "暂停");
    }

    /// A board of the hall or a zone: the last calls, and the notices running under them.
    public DotPicture board(BoardMoment moment, List<Notice> notices) {
        String running = MarqueeText.of(notices);
        int rows = layout.rows();
        if (rows == 1) {
            return newest(moment)
                    .map(card -> new DotPicture("CALL", layout.alone(line(moment, card))))
                    .orElseGet(() -> new DotPicture("NOTICES", layout.alone(quiet(running))));
        }
        var lines = new ArrayList<Line>();
        if (moment.freshness().fresh()) {
            cards(moment).limit(rows - 1L).forEach(card -> lines.add(line(moment, card)));
        } else {
            lines.add(new Line(INTERRUPTED, LedColor.RED));
        }
        if (lines.isEmpty()) {
            lines.add(new Line("请留意叫号", LedColor.GREEN));
        }
        lines.add(quiet(running));
        boolean called = moment.showing() instanceof Showing.Announcement;
        return new DotPicture(called ? "CALL" : "CALLS", layout.stacked(lines));
    }

    /// On a single line a call stands only as long as it is announced.
    private static Optional<CallCard> newest(BoardMoment moment) {
        return moment.showing() instanceof Showing.Announcement(CallCard card, boolean _)
                ? Optional.of(card)
                : Optional.empty();
    }

    private static Stream<CallCard> cards(BoardMoment moment) {
        return Stream.concat(newest(moment).stream(), moment.recent().stream()).distinct();
    }

    private Line line(BoardMoment moment, CallCard card) {
        boolean now =
                moment.showing() instanceof Showing.Announcement(CallCard called, boolean lit)
                        && called.equals(card)
                        && (lit || !flashes);
        String ticket = card.call().ticket().text();
        String words =
                layout.firstThatFits(
                        layout.rowHeight(),
                        "请 " + ticket + " 到 " + card.call().window() + " 号窗口",
                        ticket + " → " + card.call().window() + "号窗");
        return new Line(words, now ? LedColor.RED : LedColor.YELLOW);
    }

    private static Line quiet(String running) {
        return new Line(running.isEmpty() ? "欢迎您" : running, LedColor.GREEN);
    }

    /// What has the whole board for a while.
    public DotPicture takenOver(Takeover takeover) {
        return switch (takeover) {
            case Takeover.Dark() -> DotPicture.DARK;
            case Takeover.Announcement(var said) ->
                    alone(takeover.what(), said.title(), said.body());
            case Takeover.Urgent(var said) -> alone(takeover.what(), said.title(), said.body());
        };
    }

    private DotPicture alone(String what, String title, String body) {
        String words = body.isBlank() ? title : title + "：" + body;
        return new DotPicture(what, layout.alone(new Line(words, LedColor.RED)));
    }
}
