package mingbai.display.page.panel;

import java.time.Instant;
import java.time.ZoneId;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.programme.HallClock;

/// Time and date in both calendars, as large as there is room for.
public final class DayPage {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 360;

    private DayPage() {}

    public static void draw(Instant now, ZoneId zone, Sheet sheet) {
        var clock = HallClock.at(now, zone);
        sheet.panel(new Box(0, 0, sheet.width(), sheet.height()), Ink.PANEL, 18);
        double size = Math.min(sheet.width() / WIDTH, sheet.height() / HEIGHT);
        double x = sheet.width() / 2;
        double y = sheet.height() / 2 - 180 * size;
        sheet.centre(clock.time(), Hand.bold(150 * size, Ink.WHITE), x, y + 160 * size);
        sheet.centre(clock.date(), Hand.bold(42 * size, Ink.TEAL), x, y + 226 * size);
        sheet.centre(clock.lunar(), Hand.plain(34 * size, Ink.WHITE), x, y + 278 * size);
        sheet.centre(clock.english(), Hand.plain(24 * size, Ink.MIST), x, y + 320 * size);
    }
}
