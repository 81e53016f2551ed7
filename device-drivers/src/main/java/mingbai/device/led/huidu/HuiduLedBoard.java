package mingbai.device.led.huidu;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.led.LedBoard;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.owner.BoardTalk.Dialer;
import mingbai.device.led.owner.CardLimits;
import mingbai.device.led.owner.OwnedLedBoard;
import mingbai.device.line.ByteLine;

/// Boards behind a Huidu card with SDK 2.0, on TCP 10001.
public final class HuiduLedBoard {
    private static final int MOST_AREAS = 8;
    private static final Duration BETWEEN_UPDATES = Duration.ofSeconds(1);

    private HuiduLedBoard() {}

    public static LedBoard connect(ByteLine.Opener line, BoardSettings settings) {
        CardLimits limits = new CardLimits(MOST_AREAS, BETWEEN_UPDATES, _ -> Optional.empty());
        return new OwnedLedBoard<>(
                "huidu-board", new HuiduDialer(line, settings), limits, settings);
    }

    private record HuiduDialer(ByteLine.Opener line, BoardSettings settings)
            implements Dialer<HuiduTalk> {
        @Override
        public HuiduTalk dial() throws IOException {
            return Dialer.greeted(
                    new HuiduTalk(line.open(), settings.shape(), settings.patience()));
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }
}
