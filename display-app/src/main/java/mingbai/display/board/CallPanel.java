package mingbai.display.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.programme.CallCard;

/// The newest call, to be read from the far end of the hall.
final class CallPanel {

    private static final double PAD = 48;
    private static final double HEAD = 110;
    private static final double ENGLISH = 32;

    /// How high capitals and digits are, in ems.
    private static final double CAP = 0.733;

    /// How much larger the window's number is than its line.
    private static final double DIGITS = 1.2;

    private final Sheet sheet;
    private final boolean lit;

    private CallPanel(Sheet sheet, boolean lit) {
        this.sheet = sheet;
        this.lit = lit;
    }

    static Group drawn(Optional<CallCard> card, boolean lit, Box box, double unit) {
        var panel = new CallPanel(new Sheet(box, unit), lit);
        panel.ground();
        card.ifPresentOrElse(panel::call, panel::nobody);
        return panel.sheet.node();
    }

    private void ground() {
        var whole = new Box(0, 0, sheet.width(), sheet.height());
        sheet.panel(whole, lit ? Ink.DEEP_AMBER : Ink.PANEL, 18);
        if (lit) {
            sheet.frame(whole, Ink.AMBER, 6, 18);
        } else {
            sheet.panel(new Box(0, 40, 8, 52), Ink.TEAL, 3);
        }
        sheet.left("正在叫号", Hand.bold(38, lit ? Ink.AMBER : Ink.TEAL), PAD, 80);
        sheet.left("Now serving", Hand.plain(24, Ink.MIST), PAD + 176, 79);
    }

    private void nobody() {
        double middle = sheet.height() / 2;
        sheet.centre("请留意叫号", Hand.bold(96, Ink.WHITE), sheet.width() / 2, middle + 20);
        var english = Hand.plain(32, Ink.MIST);
        sheet.centre("Please wait for your number", english, sheet.width() / 2, middle + 84);
    }

    private void call(CallCard card) {
        String context = String.join("　", List.of(card.business(), card.place())).strip();
        var small = Hand.plain(30, Ink.MIST).within(sheet.width() - 420 - PAD);
        sheet.right(context, small, sheet.width() - PAD, 79);
        double free = sheet.height() - HEAD - 24;
        double number = Math.min(free * 0.67, (sheet.width() - 2 * PAD) / 2.4);
        double line = number * 0.36;
        double caps = CAP * (number + line * DIGITS + ENGLISH);
        double gap = (free - caps) / 4;
        double numberBase = HEAD + gap * 0.8 + CAP * number;
        double lineBase = numberBase + gap * 1.3 + CAP * line * DIGITS;
        number(card, number, numberBase);
        direction(card, line, lineBase);
        double englishBase = lineBase + gap + CAP * ENGLISH;
        var english = Hand.plain(ENGLISH, Ink.MIST);
        sheet.centre(english(card), english, sheet.width() / 2, englishBase);
    }

    private void number(CallCard card, double size, double baseline) {
        Color colour = lit ? Ink.AMBER : Ink.WHITE;
        var hand = Hand.bold(size, colour).within(sheet.width() - 2 * PAD);
        sheet.centre(card.call().ticket().text(), hand, sheet.width() / 2, baseline);
    }

    /// 请到 **3** 号窗口, the window's number larger than the words around it.
    private void direction(CallCard card, double size, double baseline) {
        String window = card.call().window().toString();
        var words = Hand.bold(size * 0.76, Ink.WHITE);
        var digits = Hand.bold(size * DIGITS, Ink.AMBER);
        String after = "号窗口" + card.purpose();
        double space = size * 0.2;
        double whole =
                sheet.widthOf("请到", words)
                        + sheet.widthOf(window, digits)
                        + sheet.widthOf(after, words)
                        + 2 * space;
        double room = sheet.width() - 2 * PAD;
        if (whole > room) {
            direction(card, size * room / whole * 0.99, baseline);
            return;
        }
        double x = (sheet.width() - whole) / 2;
        double lift = (digits.size() - words.size()) * (Type.MIDDLE - 0.02);
        sheet.left("请到", words, x, baseline - lift);
        x += sheet.widthOf("请到", words) + space;
        sheet.left(window, digits, x, baseline);
        x += sheet.widthOf(window, digits);
        sheet.left(after, words, x + space, baseline - lift);
    }

    private static String english(CallCard card) {
        return "Please proceed to window " + card.call().window();
    }
}
