package mingbai.display.board;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Group;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.Freshness;
import mingbai.display.programme.HallClock;

/// The last calls, on the board whatever page is on. While the queue is interrupted they are dim
/// and named as what they are: the calls before the interruption.
final class RecentPanel {

    private static final double HEAD = 92;
    private static final double ROOM_FOR_TIME = 520;

    private final Sheet sheet;
    private final ZoneId zone;
    private final boolean dim;
    private final int columns;

    private RecentPanel(Sheet sheet, ZoneId zone, boolean dim) {
        this.sheet = sheet;
        this.zone = zone;
        this.dim = dim;
        this.columns = sheet.width() > sheet.height() * 1.5 ? 2 : 1;
    }

    /// What the panel shows.
    record Content(List<CallCard> recent, Freshness freshness, ZoneId zone) {}

    static Group drawn(Content content, Box box, double unit) {
        var sheet = new Sheet(box, unit);
        var panel = new RecentPanel(sheet, content.zone(), !content.freshness().fresh());
        panel.head(!content.recent().isEmpty());
        panel.rows(content.recent());
        return sheet.node();
    }

    private void head(boolean calls) {
        sheet.panel(new Box(0, 0, sheet.width(), sheet.height()), Ink.PANEL, 18);
        if (dim && calls) {
            sheet.left("中断前的呼叫", Hand.bold(32, Ink.AMBER), 32, 58);
            sheet.right("Before interruption", Hand.plain(20, Ink.AMBER), sheet.width() - 32, 58);
        } else {
            sheet.left("最近呼叫", Hand.bold(32, Ink.TEAL), 32, 58);
            sheet.right("Recently called", Hand.plain(20, Ink.MIST), sheet.width() - 32, 58);
        }
    }

    private void rows(List<CallCard> recent) {
        int perColumn = BoardDirector.RECENT / columns;
        double height = (sheet.height() - HEAD - 12) / perColumn;
        double width = sheet.width() / columns;
        for (int i = 0; i < BoardDirector.RECENT; i++) {
            var place =
                    new Box(
                            Math.floorDiv(i, perColumn) * width,
                            HEAD + (i % perColumn) * height,
                            width,
                            height);
            sheet.panel(new Box(place.x() + 32, place.y(), place.width() - 64, 1.5), Ink.LINE, 0);
            if (i < recent.size()) {
                row(sheet.part(place), recent.get(i), i == 0 && !dim);
            }
        }
    }

    private void row(Sheet row, CallCard card, boolean newest) {
        if (newest) {
            row.panel(new Box(16, 8, row.width() - 32, row.height() - 14), Ink.RAISED, 10);
            row.panel(new Box(16, 8, 7, row.height() - 14), Ink.AMBER, 3);
        }
        double size = Math.min(58, row.height() * 0.62);
        double baseline = row.height() / 2 + Type.MIDDLE * size + 1;
        double right = row.width() - 32;
        var number = Hand.bold(size, dim ? Ink.HAZE : Ink.WHITE).within(190);
        row.left(card.call().ticket().text(), number, 36, baseline);
        middle(row, card, baseline - 3);
        var suffix = Hand.plain(26, dim ? Ink.HAZE : Ink.MIST);
        row.right("号窗口", suffix, right, baseline - 3);
        double window = right - row.widthOf("号窗口", suffix) - 10;
        row.right(
                card.call().window().toString(),
                Hand.bold(size, dim ? Ink.HAZE : Ink.AMBER),
                window,
                baseline);
    }

    private void middle(Sheet row, CallCard card, double baseline) {
        if (row.width() < ROOM_FOR_TIME) {
            return;
        }
        String time = HallClock.minute(card.call().at(), zone);
        row.left(time, Hand.plain(22, Ink.HAZE), 242, baseline);
    }
}
