package mingbai.device.led.alpha;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.led.LedBoard;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.owner.BoardTalk.Dialer;
import mingbai.device.led.owner.CardLimits;
import mingbai.device.led.owner.OwnedLedBoard;
import mingbai.device.line.ByteLine;

/// Alpha and BetaBrite signs: one area, ASCII, 9600 7E2 or 8N1, or a serial server on TCP.
public final class AlphaLedBoard {
    private static final int ONE_AREA = 1;
    private static final Duration BETWEEN_UPDATES = Duration.ofSeconds(1);

    private AlphaLedBoard() {}

    public static LedBoard connect(ByteLine.Opener line, BoardSettings settings) {
        CardLimits limits = new CardLimits(ONE_AREA, BETWEEN_UPDATES, _ -> Optional.empty());
        return new OwnedLedBoard<>(
                "alpha-board", new AlphaDialer(line, settings), limits, settings);
    }

    private record AlphaDialer(ByteLine.Opener line, BoardSettings settings)
            implements Dialer<AlphaTalk> {
        @Override
        public AlphaTalk dial() throws IOException {
            return Dialer.greeted(
                    new AlphaTalk(line.open(), settings.shape(), settings.patience()));
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }
}
