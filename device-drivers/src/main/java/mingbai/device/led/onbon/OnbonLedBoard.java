package mingbai.device.led.onbon;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.owner.BoardTalk.Dialer;
import mingbai.device.led.owner.OwnedLedBoard;
import mingbai.device.led.text.CardCharset;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineAddress;
import mingbai.device.line.LineException;
import mingbai.device.line.SerialSettings;

/// A board behind an Onbon BX-5K or BX-6K card, on TCP or a serial line.
public final class OnbonLedBoard implements LedBoard {
    private static final int SLOW = 9_600;
    private static final int FAST = 57_600;

    private final OwnedLedBoard<OnbonTalk> board;

    public OnbonLedBoard(LineAddress line, OnbonProfile profile, BoardSettings settings) {
        this(openers(line), profile, settings);
    }

    /// Tries the lines in turn until a card answers its ping on one.
    public OnbonLedBoard(
            List<? extends ByteLine.Opener> lines, OnbonProfile profile, BoardSettings settings) {
        Dialer<OnbonTalk> dialer = new OnbonDialer(List.copyOf(lines), profile, settings);
        this.board =
                new OwnedLedBoard<>(
                        "onbon-board",
                        dialer,
                        profile.card().limits(settings.shape(), profile.charset()),
                        settings);
    }

    /// A card adapts to 9600 or 57600: it is called at both (8.8).
    public static List<LineAddress> openers(LineAddress line) {
        return line instanceof LineAddress.Serial serial
                ? List.of(at(serial, SLOW), at(serial, FAST))
                : List.of(line);
    }

    private static LineAddress at(LineAddress.Serial line, int baud) {
        SerialSettings s = line.settings();
        return new LineAddress.Serial(
                line.path(), new SerialSettings(baud, s.data(), s.parity(), s.stop(), s.flow()));
    }

    private record OnbonDialer(
            List<ByteLine.Opener> lines, OnbonProfile profile, BoardSettings settings)
            implements Dialer<OnbonTalk> {
        @Override
        public OnbonTalk dial() throws IOException {
            IOException last = new LineException(LineException.Reason.ABSENT, "no line");
            for (ByteLine.Opener line : lines) {
                try {
                    return Dialer.greeted(
                            new OnbonTalk(
                                    line.open(), profile, settings.shape(), settings.patience()));
                } catch (IOException e) {
                    last = e;
                }
            }
            throw last;
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }

    /// Says a text aloud on a card with a voice; digits one by one. Refused while it is away.
    public CompletableFuture<LedOutcome> speak(String text, OnbonVoice voice) {
        Octets said = OnbonText.spoken(OnbonText.fit(text, CardCharset.GBK));
        return board.order(talk -> talk.speak(new OnbonRequest.Speak(said, voice)));
    }

    /// Closes or opens the card's relay.
    public CompletableFuture<LedOutcome> relay(boolean closed) {
        return board.order(talk -> talk.order(new OnbonRequest.Relay(closed)));
    }

    /// Plays one stored programme only, such as `P000`, or all again.
    public CompletableFuture<LedOutcome> lock(boolean locked, String programme) {
        OnbonRequest request = new OnbonRequest.Lock(locked, programme);
        return board.order(talk -> talk.order(request));
    }

    @Override
    public BoardShape shape() {
        return board.shape();
    }

    @Override
    public CompletableFuture<LedOutcome> show(LedArea area) {
        return board.show(area);
    }

    @Override
    public CompletableFuture<LedOutcome> show(List<LedArea> programme) {
        return board.show(programme);
    }

    @Override
    public CompletableFuture<LedOutcome> clear() {
        return board.clear();
    }

    @Override
    public CompletableFuture<LedOutcome> brightness(Brightness level) {
        return board.brightness(level);
    }

    @Override
    public CompletableFuture<LedOutcome> power(boolean on) {
        return board.power(on);
    }

    @Override
    public CompletableFuture<LedOutcome> setClock() {
        return board.setClock();
    }

    @Override
    public DeviceHealth health() {
        return board.health();
    }

    @Override
    public Statistics statistics() {
        return board.statistics();
    }

    @Override
    public void close() {
        board.close();
    }
}
