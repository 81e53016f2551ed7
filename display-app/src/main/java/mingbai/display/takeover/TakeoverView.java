package mingbai.display.takeover;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.marquee.MarqueeText;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.onair.Takeover;

/// A screen that was taken over.
public final class TakeoverView {

    private static final double WIDE = 1920;
    private static final double STANDING = 1080;
    private static final double CALL = 150;

    private TakeoverView() {}

    /// `called` is the newest call, which an announcement leaves room for.
    public static Group drawn(Takeover takeover, Optional<CallCard> called, Box screen) {
        double unit = unit(screen);
        var sheet = new Sheet(screen.atOrigin().times(1 / unit), unit);
        sheet.fill(Color.BLACK);
        switch (takeover) {
            case Takeover.Dark() -> {}
            case Takeover.Announcement(var said) ->
                    announcement(sheet, said.title(), said.body(), called);
            case Takeover.Urgent(var said) ->
                    announcement(sheet, said.title(), said.body(), called);
        }
        return sheet.node();
    }

    private static double unit(Box screen) {
        if (strip(screen)) {
            return screen.height() / 64;
        }
        return screen.height() > screen.width()
                ? screen.width() / STANDING
                : Math.min(screen.width() / WIDE, screen.height() / STANDING);
    }

    private static boolean strip(Box screen) {
        return screen.width() > 4 * screen.height();
    }

    private static void announcement(
            Sheet sheet, String title, String body, Optional<CallCard> called) {
        String heading = MarqueeText.clean(title);
        if (strip(new Box(0, 0, sheet.width(), sheet.height()))) {
            var words = Hand.bold(40, Ink.LED_AMBER).within(sheet.width() - 16);
            sheet.centre(heading, words, sheet.width() / 2, 47);
            return;
        }
        sheet.fill(Ink.NIGHT);
        double foot = called.isPresent() ? CALL : 0;
        var whole = new Box(0, 0, sheet.width(), sheet.height() - foot).inside(40);
        sheet.panel(whole, Ink.PANEL, 24);
        sheet.frame(whole, Ink.AMBER, 6, 24);
        double room = whole.width() - 160;
        sheet.centre("通　知　Announcement", Hand.bold(38, Ink.TEAL), sheet.width() / 2, 140);
        double size = sheet.width() < WIDE - 1 ? 68 : 92;
        var top = new Box(whole.x() + 80, 200, room, 300);
        var line = sheet.paragraph(heading, Hand.bold(size, Ink.AMBER), top, 2);
        line.setTextAlignment(TextAlignment.CENTER);
        double below = 200 + line.getLayoutBounds().getHeight() / sheet.unit() + 50;
        double height = whole.bottom() - below - 40;
        var rest = new Box(whole.x() + 80, below, room, height);
        var text = Hand.plain(size * 0.6, Ink.WHITE);
        int lines = Math.max(1, (int) (height / (text.size() * 1.46)));
        sheet.paragraph(MarqueeText.clean(body), text, rest, lines);
        called.ifPresent(card -> call(sheet, card));
    }

    private static void call(Sheet sheet, CallCard card) {
        double top = sheet.height() - CALL;
        sheet.panel(new Box(40, top - 10, sheet.width() - 80, CALL - 24), Ink.DEEP_AMBER, 18);
        var words = "请 " + card.call().ticket().text() + " 到 " + card.call().window() + " 号窗口";
        var hand = Hand.bold(72, Ink.AMBER).within(sheet.width() - 160);
        sheet.centre(words, hand, sheet.width() / 2, top + 78);
    }
}
