package mingbai.display.takeover;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import mingbai.display.look.Box;
import mingbai.display.look.Fitting;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.marquee.MarqueeText;
import mingbai.display.marquee.Ticker;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.onair.Takeover;

/// A screen that was taken over.
public final class TakeoverView {

    private static final double WIDE = 1920;
    private static final double STANDING = 1080;
    private static final double CALL = 150;

    /// How many units a flat screen is high, the letters on it, and how far they run in a second:
    /// two pixels with each of a board's 52 frames.
    private static final double FLAT = 64;

    private static final double LETTER = 40;
    private static final double PACE = 104;

    private final Group node = new Group();
    private Optional<Ticker> running = Optional.empty();

    /// `called` is the newest call, which an announcement leaves room for; on a flat screen it
    /// waits until the call has been announced.
    public TakeoverView(Takeover takeover, Optional<CallCard> called, Box screen) {
        double unit = unit(screen);
        var sheet = new Sheet(screen.atOrigin().times(1 / unit), unit);
        sheet.fill(Color.BLACK);
        node.getChildren().add(sheet.node());
        switch (takeover) {
            case Takeover.Dark() -> {}
            case Takeover.Announcement(var said) ->
                    announcement(sheet, said.title(), said.body(), called);
            case Takeover.Urgent(var said) ->
                    announcement(sheet, said.title(), said.body(), called);
        }
    }

    public Group node() {
        return node;
    }

    /// Shows a running line as it stands `nanos` after an arbitrary fixed moment.
    public void show(long nanos) {
        running.ifPresent(ticker -> ticker.show(nanos));
    }

    public void stop() {
        running.ifPresent(Ticker::stop);
    }

    private static double unit(Box screen) {
        if (flat(screen)) {
            return screen.height() / FLAT;
        }
        return screen.height() > screen.width()
                ? screen.width() / STANDING
                : Math.min(screen.width() / WIDE, screen.height() / STANDING);
    }

    private static boolean flat(Box screen) {
        return screen.width() > 4 * screen.height();
    }

    private void announcement(Sheet sheet, String title, String body, Optional<CallCard> called) {
        String heading = MarqueeText.clean(title);
        String text = MarqueeText.clean(body);
        if (flat(new Box(0, 0, sheet.width(), sheet.height()))) {
            called.ifPresentOrElse(
                    card -> line(sheet, words(card)),
                    () -> whole(sheet, text.isEmpty() ? heading : heading + "：" + text));
        } else {
            page(sheet, heading, text, called);
        }
    }

    private static void line(Sheet sheet, String words) {
        var hand = Hand.bold(LETTER, Ink.LED_AMBER).within(sheet.width() - 16);
        sheet.centre(words, hand, sheet.width() / 2, 47);
    }

    /// Nothing of it is left out: what has no room beside the rest runs.
    private void whole(Sheet sheet, String words) {
        double unit = sheet.unit();
        double width = Fitting.width(words, Type.of(true, LETTER * unit));
        if (width <= (sheet.width() - 16) * unit) {
            line(sheet, words);
            return;
        }
        var way = new Box(0, 0, sheet.width(), sheet.height()).times(unit);
        var hand = Hand.bold(Math.rint(LETTER * unit), Ink.LED_AMBER);
        var ticker = new Ticker(way, hand, Math.rint(PACE * unit), Color.BLACK);
        ticker.say(words);
        running = Optional.of(ticker);
        node.getChildren().add(ticker.node());
    }

    private static void page(Sheet sheet, String heading, String body, Optional<CallCard> called) {
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
        sheet.paragraph(body, text, rest, lines);
        called.ifPresent(card -> call(sheet, card));
    }

    private static void call(Sheet sheet, CallCard card) {
        double top = sheet.height() - CALL;
        sheet.panel(new Box(40, top - 10, sheet.width() - 80, CALL - 24), Ink.DEEP_AMBER, 18);
        var hand = Hand.bold(72, Ink.AMBER).within(sheet.width() - 160);
        sheet.centre(words(card), hand, sheet.width() / 2, top + 78);
    }

    private static String words(CallCard card) {
        return "请 " + card.call().ticket().text() + " 到 " + card.call().window() + " 号窗口";
    }
}
