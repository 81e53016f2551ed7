package mingbai.device.led.novastar;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.owner.BoardTalk.Dialer;
import mingbai.device.led.owner.CardLimits;
import mingbai.device.led.owner.OwnedLedBoard;
import mingbai.device.line.ByteLine;

/// Brightness of a wall behind a Novastar sending card, on serial 115200 or TCP 5200.
public final class NovastarBrightness {
    private NovastarBrightness() {}

    public static ScreenBrightness connect(ByteLine.Opener line, BoardSettings settings) {
        CardLimits limits = new CardLimits(0, Duration.ZERO, _ -> Optional.of(LedTrouble.CANNOT));
        return new OwnedLedBoard<>(
                "novastar-brightness", new NovastarDialer(line, settings), limits, settings);
    }

    private record NovastarDialer(ByteLine.Opener line, BoardSettings settings)
            implements Dialer<NovastarTalk> {
        @Override
        public NovastarTalk dial() throws IOException {
            return Dialer.greeted(new NovastarTalk(line.open(), settings.patience()));
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }
}
