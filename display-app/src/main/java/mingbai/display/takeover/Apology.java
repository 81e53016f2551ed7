package mingbai.display.takeover;

import java.util.Arrays;
import javafx.scene.Group;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;

/// What a display shows when its program has failed, in the place of something no longer true.
public final class Apology {

    private static final double UNITS = 100;

    private Apology() {}

    /// The same bug has the same code: it stands for the kind of failure and its place.
    public static String incident(Throwable bug) {
        var place = Arrays.stream(bug.getStackTrace()).findFirst().map(Object::toString).orElse("");
        return "D-%04X".formatted((bug.getClass().getName() + place).hashCode() & 0xffff);
    }

    /// `incident` is the code under which the log has what happened.
    public static Group drawn(String incident, Box screen) {
        boolean strip = screen.width() > 4 * screen.height();
        double unit = strip ? screen.height() / UNITS : screen.width() / 1920;
        var sheet = new Sheet(screen.atOrigin().times(1 / unit), unit);
        sheet.fill(Ink.NIGHT);
        double x = sheet.width() / 2;
        double y = sheet.height() / 2;
        var small = Hand.plain(30, Ink.HAZE).within(sheet.width() - 20);
        var large = Hand.bold(strip ? 50 : 72, Ink.WHITE).within(sheet.width() - 20);
        if (strip) {
            sheet.centre("请听窗口叫号", large, x, y + 2);
            sheet.centre(incident, small, x, y + 42);
            return sheet.node();
        }
        sheet.centre("屏幕正在恢复，请留意窗口显示", large, x, y);
        var english = Hand.plain(36, Ink.MIST);
        sheet.centre("One moment please. Watch the window displays.", english, x, y + 70);
        sheet.centre(incident, small, x, y + 150);
        return sheet.node();
    }
}
