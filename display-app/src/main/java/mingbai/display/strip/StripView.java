package mingbai.display.strip;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import mingbai.display.look.Box;
import mingbai.display.look.Fitting;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.marquee.Ticker;
import mingbai.display.programme.StripMoment;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.WindowState;

/// The strip over one window, in the colours of light-emitting diodes: amber calls, green serves,
/// red rests.
public final class StripView {

    /// How fast the services run by, in heights of the strip a second.
    private static final double PACE = 1.1;

    private static final double UNITS = 64;

    /// A call that had to be set smaller than this part of its size is shortened to the number.
    private static final double LEGIBLE = 0.5;

    private static final Hand WORDS = Hand.bold(48, Ink.LED_AMBER);

    private final Group node = new Group();
    private final Box box;
    private final WindowNumber window;
    private final double unit;
    private final Box field;
    private final Ticker ticker;
    private Optional<StripMoment> shown = Optional.empty();

    /// A strip of `screen`'s size, in pixels.
    public StripView(Box screen, WindowNumber window) {
        this.window = window;
        this.unit = screen.height() / UNITS;
        this.box = screen.atOrigin().times(1 / unit);
        double plate = plateWidth(window);
        this.field = new Box(plate + 10, 0, box.width() - plate - 14, UNITS);
        var running = Hand.bold(Math.rint(40 * unit), Ink.LED_AMBER);
        this.ticker =
                new Ticker(pixels(field), running, Math.rint(PACE * screen.height()), Color.BLACK);
    }

    public Group node() {
        return node;
    }

    /// Shows `moment`; the same again changes nothing.
    public void show(StripMoment moment) {
        if (shown.isPresent() && shown.get().equals(moment)) {
            return;
        }
        shown = Optional.of(moment);
        ticker.say(moment instanceof StripMoment.Idle(String text) ? text : "");
        node.getChildren().setAll(drawn(moment));
    }

    /// Shows the running services as they stand `nanos` after an arbitrary fixed moment.
    public void show(long nanos) {
        ticker.show(nanos);
    }

    public void stop() {
        ticker.stop();
    }

    private Group drawn(StripMoment moment) {
        var sheet = new Sheet(box, unit);
        sheet.fill(Color.BLACK);
        plate(sheet, moment instanceof StripMoment.Resting ? Ink.LED_RED : Ink.LED_GREEN);
        switch (moment) {
            case StripMoment.Calling(Call call, boolean lit) -> calling(sheet, call, lit);
            case StripMoment.Serving(var ticket) ->
                    words(sheet, serving(sheet, ticket.text()), Ink.LED_GREEN);
            case StripMoment.Resting resting -> words(sheet, resting(sheet, resting), Ink.LED_RED);
            case StripMoment.Idle(String text) -> sheet.add(idle(text));
        }
        return sheet.node();
    }

    /// The window's number, cut out of a lit plate.
    private void plate(Sheet sheet, Color colour) {
        double width = plateWidth(window);
        sheet.panel(new Box(4, 4, width, UNITS - 8), colour, 4);
        var hand = Hand.bold(50, Color.BLACK).within(width - 8);
        sheet.centre(window.toString(), hand, 4 + width / 2, UNITS / 2 + Type.MIDDLE * 50);
    }

    private static double plateWidth(WindowNumber window) {
        return window.value() < 10 ? 56 : window.value() < 100 ? 76 : 100;
    }

    private void calling(Sheet sheet, Call call, boolean lit) {
        var words = Hand.bold(45, Ink.LED_AMBER);
        var number = Hand.bold(54, lit ? Ink.LED_RED : Ink.LED_AMBER);
        String before = "请 ";
        String after = " 到 " + call.window() + " 号窗口";
        double whole =
                sheet.widthOf(before + after, words) + sheet.widthOf(call.ticket().text(), number);
        double shrink = Math.min(1, (field.width() - 12) / whole);
        if (shrink < LEGIBLE) {
            words(sheet, call.ticket().text(), number.colour());
            return;
        }
        words = words.sized(words.size() * shrink);
        number = number.sized(number.size() * shrink);
        double x = field.x() + (field.width() - whole * shrink) / 2;
        double baseline = UNITS / 2 + Type.MIDDLE * words.size();
        sheet.left(before, words, x, baseline);
        x += sheet.widthOf(before, words);
        sheet.left(call.ticket().text(), number, x, UNITS / 2 + Type.MIDDLE * number.size());
        sheet.left(after, words, x + sheet.widthOf(call.ticket().text(), number), baseline);
    }

    /// On a short strip the number alone: everybody sees over which window it is.
    private String serving(Sheet sheet, String ticket) {
        String sentence = "正在办理 " + ticket;
        boolean fits = sheet.widthOf(sentence, WORDS) * Fitting.SMALLEST <= field.width() - 12;
        return fits ? sentence : ticket;
    }

    private void words(Sheet sheet, String text, Color colour) {
        var hand = WORDS.in(colour).within(field.width() - 12);
        double x = field.x() + field.width() / 2;
        sheet.centre(text, hand, x, UNITS / 2 + Type.MIDDLE * 48);
    }

    /// With its reason where there is room for it.
    private String resting(Sheet sheet, StripMoment.Resting resting) {
        if (resting.status() == WindowState.Status.CLOSED) {
            return "窗 口 关 闭";
        }
        String because = resting.pause().map(p -> "暂停受理　" + p.chinese()).orElse("");
        boolean fits = sheet.widthOf(because, WORDS) * Fitting.SMALLEST <= field.width() - 12;
        return because.isEmpty() || !fits ? "暂 停 受 理" : because;
    }

    private Node idle(String text) {
        return text.isEmpty() ? new Group() : ticker.node();
    }

    private Box pixels(Box place) {
        var p = place.times(unit);
        return new Box(Math.rint(p.x()), 0, Math.rint(p.width()), p.height());
    }
}
