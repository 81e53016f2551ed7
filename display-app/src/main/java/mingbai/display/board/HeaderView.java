package mingbai.display.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.text.Text;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.HallClock;
import mingbai.model.place.HallName;
import mingbai.station.content.HallContent;

/// The head of a board: the hall, the date, the time, and what must be said about the content.
public final class HeaderView {

    private static final double MARGIN = 56;

    private final Group node = new Group();
    private final Box box;
    private final double unit;
    private final boolean standing;
    private Optional<Content> shown = Optional.empty();
    private Text seconds = new Text();

    public HeaderView(BoardLayout layout) {
        this(layout.header(), layout.unit(), layout.standing());
    }

    /// A head of any size, in pixels; a `standing` one has two lines.
    public HeaderView(Box head, double unit, boolean standing) {
        this.box = head.atOrigin().times(1 / unit);
        this.unit = unit;
        this.standing = standing;
    }

    public Group node() {
        return node;
    }

    private record Content(Optional<HallName> hall, HallClock clock, List<String> remarks) {
        Content minute() {
            return new Content(hall, clock.minute(), remarks);
        }
    }

    /// Shows the head as it is at `now`; draws only what changed.
    public void show(HallContent content, Instant now) {
        var next =
                new Content(
                        content.hall().map(h -> h.name()),
                        HallClock.at(now, BoardDirector.zone(content)),
                        remarks(content, now));
        if (shown.map(Content::minute).filter(next.minute()::equals).isPresent()) {
            seconds.setText(next.clock().seconds());
        } else {
            node.getChildren().setAll(drawn(next));
        }
        shown = Optional.of(next);
    }

    private static List<String> remarks(HallContent content, Instant now) {
        if (content.empty()) {
            return List.of("等待内容");
        }
        var demonstration =
                content.hall().filter(h -> h.name().demonstration()).map(h -> "演示 DEMO");
        var expired = Optional.of("内容已过有效期，待更新").filter(e -> content.expired(now));
        return Stream.of(demonstration, expired).flatMap(Optional::stream).toList();
    }

    private Group drawn(Content content) {
        var sheet = new Sheet(box, unit);
        sheet.fill(Ink.NIGHT);
        sheet.panel(new Box(0, box.height() - 2, box.width(), 2), Ink.DEEP_TEAL, 0);
        double right = box.width() - MARGIN;
        if (standing) {
            name(sheet, content, new Box(MARGIN, 14, right - MARGIN, 124));
            date(sheet, content.clock(), MARGIN, false);
            clock(sheet, content.clock(), right, 206);
        } else {
            double clockLeft = clock(sheet, content.clock(), right, 86);
            double dateLeft = date(sheet, content.clock(), clockLeft - 36, true);
            name(sheet, content, new Box(MARGIN, 0, dateLeft - 48 - MARGIN, 124));
        }
        return sheet.node();
    }

    private static void name(Sheet sheet, Content content, Box place) {
        double middle = place.y() + 60;
        sheet.panel(new Box(place.x(), middle - 33, 10, 68), Ink.TEAL, 3);
        double x = place.x() + 32;
        double badges = content.remarks().stream().mapToDouble(r -> badgeWidth(sheet, r)).sum();
        double room = place.right() - x - badges - 16;
        String chinese = content.hall().map(HallName::chinese).orElse("政务服务大厅");
        String english = content.hall().map(HallName::english).orElse("");
        var text = sheet.left(chinese, Hand.bold(46, Ink.WHITE).within(room), x, middle + 9);
        sheet.left(english, Hand.plain(20, Ink.MIST).within(room), x + 1, middle + 38);
        x += text.getLayoutBounds().getWidth() / sheet.unit() + 28;
        for (String remark : content.remarks()) {
            x += sheet.badge(remark, BADGE, x, middle - 8) + 16;
        }
    }

    private static final Hand BADGE = Hand.bold(23, Ink.AMBER);

    private static double badgeWidth(Sheet sheet, String remark) {
        return sheet.widthOf(remark, BADGE) + 1.2 * BADGE.size() + 28;
    }

    private double clock(Sheet sheet, HallClock clock, double right, double baseline) {
        double left = right;
        if (!clock.seconds().isEmpty()) {
            seconds = sheet.left(clock.seconds(), Hand.plain(34, Ink.TEAL), right - 42, baseline);
            left = right - 54;
        }
        var time = sheet.right(clock.time(), Hand.bold(78, Ink.WHITE), left, baseline);
        return left - time.getLayoutBounds().getWidth() / sheet.unit();
    }

    private double date(Sheet sheet, HallClock clock, double x, boolean toTheRight) {
        double baseline = standing ? 180 : 60;
        var chinese = Hand.plain(31, Ink.WHITE);
        var english = Hand.plain(20, Ink.MIST);
        if (!toTheRight) {
            sheet.left(clock.date(), chinese, x, baseline);
            sheet.left(second(clock), english, x, baseline + 34);
            return x;
        }
        sheet.right(clock.date(), chinese, x, baseline);
        sheet.right(second(clock), english, x, baseline + 34);
        return x
                - Math.max(
                        sheet.widthOf(clock.date(), chinese),
                        sheet.widthOf(second(clock), english));
    }

    private static String second(HallClock clock) {
        return clock.lunar().isEmpty() ? clock.english() : clock.lunar() + "　" + clock.english();
    }
}
