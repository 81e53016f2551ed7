package mingbai.device.led.lumen;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.led.LedBoard;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.owner.BoardTalk.Dialer;
import mingbai.device.led.owner.CardLimits;
import mingbai.device.led.owner.OwnedLedBoard;
import mingbai.device.line.ByteLine;

/// Boards behind a C-Power card, on TCP 5200 or a serial line at 115200.
public final class LumenLedBoard {
    private static final Duration BETWEEN_UPDATES = Duration.ofSeconds(1);

    private LumenLedBoard() {}

    public static LedBoard connect(ByteLine.Opener line, LumenLink link, BoardSettings settings) {
        CardLimits limits =
                new CardLimits(LumenTalk.MOST_WINDOWS, BETWEEN_UPDATES, _ -> Optional.empty());
        return new OwnedLedBoard<>(
                "lumen-board", new LumenDialer(line, link, settings), limits, settings);
    }

    private record LumenDialer(ByteLine.Opener line, LumenLink link, BoardSettings settings)
            implements Dialer<LumenTalk> {
        @Override
        public LumenTalk dial() throws IOException {
            return Dialer.greeted(
                    new LumenTalk(line.open(), link, settings.shape(), settings.patience()));
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }
}
