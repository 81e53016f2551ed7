package mingbai.display.board;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.programme.Freshness;
import mingbai.display.programme.HallClock;

/// What stands in the place of numbers that may no longer be true.
final class InterruptedPanel {

    static final String INTERRUPTED = "排队信息更新中断，请留意窗口显示";
    static final String NOT_YET = "排队信息尚未接通，请留意窗口显示";

    private InterruptedPanel() {}

    /// What it has to say.
    record Content(Freshness freshness, Instant now, ZoneId zone) {

        String chinese() {
            return interrupted() ? INTERRUPTED : NOT_YET;
        }

        String english() {
            return interrupted()
                    ? "Queue information is interrupted. Please watch the window displays."
                    : "Queue information is not available yet. Please watch the window displays.";
        }

        private boolean interrupted() {
            return freshness instanceof Freshness.Interrupted;
        }

        String last() {
            return freshness instanceof Freshness.Interrupted(Instant last)
                    ? "最后更新　" + HallClock.exact(last, now, zone)
                    : "";
        }
    }

    /// The large panel in the place of the newest call.
    static Group drawn(Content content, Box box, double unit) {
        var sheet = new Sheet(box, unit);
        var whole = new Box(0, 0, box.width(), box.height());
        sheet.panel(whole, Ink.PANEL, 18);
        double x = box.width() / 2;
        double y = box.height() / 2;
        Color colour = content.interrupted() ? Ink.AMBER : Ink.WHITE;
        if (content.interrupted()) {
            sheet.frame(whole, Ink.AMBER, 3, 18);
            sign(sheet, x, y - 140, 74);
        }
        double room = box.width() - 96;
        sheet.centre(content.chinese(), Hand.bold(68, colour).within(room), x, y + 40);
        sheet.centre(content.english(), Hand.plain(29, Ink.MIST).within(room), x, y + 100);
        sheet.centre(content.last(), Hand.bold(36, Ink.WHITE), x, y + 180);
        return sheet.node();
    }

    /// One line over a page that shows something else.
    static Group line(Content content, Box box, double unit) {
        var sheet = new Sheet(box, unit);
        sheet.panel(new Box(0, 0, box.width(), box.height()), Ink.DEEP_AMBER, 12);
        double middle = box.height() / 2;
        sign(sheet, 44, middle, 20);
        double last = sheet.widthOf(content.last(), Hand.bold(26, Ink.WHITE));
        var words = Hand.bold(30, Ink.AMBER).within(box.width() - last - 140);
        sheet.left(content.chinese(), words, 80, middle + 11);
        sheet.right(content.last(), Hand.bold(26, Ink.WHITE), box.width() - 28, middle + 10);
        return sheet.node();
    }

    /// A warning triangle around (`x`, `y`).
    private static void sign(Sheet sheet, double x, double y, double r) {
        sheet.shape(Ink.AMBER, x, y - r, x + r * 1.1, y + r * 0.85, x - r * 1.1, y + r * 0.85);
        double bar = r * 0.18;
        sheet.panel(new Box(x - bar / 2, y - r * 0.4, bar, r * 0.66), Ink.NIGHT, bar / 2);
        sheet.panel(new Box(x - bar / 2, y + r * 0.42, bar, bar), Ink.NIGHT, bar / 2);
    }
}
