package mingbai.device.led.lumen;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mingbai.device.health.Confidence;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.Substituted;
import mingbai.device.led.exchange.Exchange;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.owner.BoardTalk;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.led.owner.LedPatience;
import mingbai.device.led.owner.PictureChange;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import mingbai.device.line.ByteLine;

/// The conversation with a C-Power card.
final class LumenTalk implements BoardTalk {
    static final int MOST_WINDOWS = 8;

    /// What one packet carries of a longer call.
    static final int PIECE = 512;

    private static final Duration GAP = Duration.ofMillis(20);
    private static final int ATTEMPTS = 2;
    private static final CardCharset CHARSET = CardCharset.GB2312;
    private static final Finding DARK =
            new Finding(
                    Severity.WARNING,
                    "LED屏控制卡处于关屏状态，请检查定时开关屏设置。",
                    "The LED card says it is switched off: check its on/off timer.");

    private final Exchange<LumenFrame> exchange;
    private final Function<LumenFrame, byte[]> framing;
    private final LumenLink link;
    private final BoardShape shape;
    private List<LedArea> windows = List.of();
    private boolean lit = true;

    LumenTalk(ByteLine line, LumenLink link, BoardShape shape, LedPatience patience) {
        this.exchange = new Exchange<>(line, link.deframer(), patience, GAP);
        this.framing = link.framing();
        this.link = link;
        this.shape = shape;
    }

    @Override
    public void greet() throws IOException {
        ask(new LumenRequest.AskVersion());
    }

    /// New windows empty the board, so every text is sent again after them.
    @Override
    public Map<Integer, List<Substituted>> apply(PictureChange change) throws IOException {
        boolean divide = change.fresh() || !samePlaces(change.picture());
        List<LedArea> texts = divide ? change.picture() : change.changed();
        if (divide) {
            call(LumenRequest.windows(orWhole(change.picture())));
        }
        windows = change.picture();
        Map<Integer, List<Substituted>> substituted = new HashMap<>();
        for (LedArea area : texts) {
            substituted.put(area.id(), show(area));
        }
        return substituted;
    }

    private boolean samePlaces(List<LedArea> picture) {
        return picture.stream()
                .map(LumenTalk::place)
                .toList()
                .equals(windows.stream().map(LumenTalk::place).toList());
    }

    private static List<Integer> place(LedArea area) {
        return List.of(area.id(), area.x(), area.y(), area.width(), area.height());
    }

    /// A board has one window at least.
    private List<LedArea> orWhole(List<LedArea> picture) {
        return picture.isEmpty()
                ? List.of(
                        LedArea.whole(
                                shape, "", mingbai.device.led.LedStyle.standing(LedColor.RED, 16)))
                : picture;
    }

    /// Standing text with a character beyond the card's font goes as dots, and nothing is lost.
    private List<Substituted> show(LedArea area) throws IOException {
        int window = windows.indexOf(area);
        LedColor color = shape.nearest(area.style().color());
        CardText fit = CardText.fit(area.text(), CHARSET, CardText.Danger.NONE);
        if (!fit.whole() && area.style().motion() == LedMotion.STILL) {
            call(LumenContent.picture(window, area, color));
            return List.of();
        }
        call(LumenContent.text(window, area, fit.text(), color, CHARSET));
        return fit.substituted();
    }

    @Override
    public void clear() throws IOException {
        windows = List.of();
        call(LumenRequest.windows(orWhole(List.of())));
    }

    @Override
    public void brightness(Brightness level) throws IOException {
        wellDone(ask(new LumenRequest.Dim(level.on(0, 31))));
    }

    @Override
    public void power(boolean on) throws IOException {
        ask(new LumenRequest.Power(on));
        lit = on;
    }

    @Override
    public void setClock(LocalDateTime now) throws IOException {
        wellDone(ask(new LumenRequest.SetClock(now)));
    }

    @Override
    public List<Finding> look() throws IOException {
        Octets state = ask(new LumenRequest.AskPower());
        boolean dark = state.length() > 1 && state.at(0) == 1 && state.at(1) == 0;
        return lit && dark ? List.of(DARK) : List.of();
    }

    private static void wellDone(Octets answer) throws IOException {
        if (answer.length() > 0 && answer.at(0) == 0) {
            throw CardTrouble.refused(LedTrouble.REFUSED_BY_CARD, "card says it failed");
        }
    }

    private void call(Octets call) throws IOException {
        byte[] bytes = call.bytes();
        int last = (bytes.length - 1) / PIECE;
        for (int number = 0; number <= last; number++) {
            int from = number * PIECE;
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
            LumenFrame answer = answer(new LumenRequest.Piece(number, last, Octets.of(piece)));
            checked(answer);
        }
    }

    /// Replies to external calls carry a result in place of the flag.
    private static void checked(LumenFrame answer) throws IOException {
        switch (answer.flag()) {
            case 0 -> {}
            case 1 -> throw CardTrouble.refused(LedTrouble.GARBLED, "card saw a wrong checksum");
            case 2 -> throw CardTrouble.refused(LedTrouble.CARD_BUSY, "packets out of order");
            default ->
                    throw CardTrouble.refused(
                            LedTrouble.REFUSED_BY_CARD, "card error " + answer.flag());
        }
    }

    private Octets ask(LumenRequest request) throws IOException {
        return answer(request).data();
    }

    private LumenFrame answer(LumenRequest request) throws IOException {
        LumenFrame frame = LumenFrame.ask(link.screen(), request.command(), request.data());
        return exchange.ask(framing.apply(frame), ATTEMPTS, got -> reply(request, got));
    }

    /// Our own packet echoed on a half-duplex line is no answer, though old cards answer as 0x68.
    private static Optional<LumenFrame> reply(LumenRequest request, LumenFrame got) {
        boolean echo = !got.answer() && got.flag() == 1 && got.data().equals(request.data());
        return got.command() == request.command() && !echo ? Optional.of(got) : Optional.empty();
    }

    @Override
    public Confidence confidence() {
        return Confidence.OBSERVED;
    }

    @Override
    public long repeated() {
        return exchange.repeated();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
