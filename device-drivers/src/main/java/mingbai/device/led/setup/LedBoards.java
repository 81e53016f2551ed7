package mingbai.device.led.setup;

import java.io.IOException;
import java.time.InstantSource;
import mingbai.device.led.LedBoard;
import mingbai.device.led.alpha.AlphaLedBoard;
import mingbai.device.led.huidu.HuiduLedBoard;
import mingbai.device.led.lumen.LumenLedBoard;
import mingbai.device.led.lumen.LumenLink;
import mingbai.device.led.onbon.OnbonCard;
import mingbai.device.led.onbon.OnbonLedBoard;
import mingbai.device.led.onbon.OnbonProfile;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.line.LineAddress;

/// Makes a board out of its configuration.
public final class LedBoards {
    private LedBoards() {}

    /// The board need not be there; a simulated one is started on this machine.
    public static LedBoard connect(LedSetup setup, InstantSource clock) throws IOException {
        return setup.line().isPresent()
                ? connect(setup, setup.line().get(), clock)
                : SimulatedLedBoard.start(setup, clock);
    }

    static LedBoard connect(LedSetup setup, LineAddress line, InstantSource clock) {
        BoardSettings settings = BoardSettings.of(setup.shape(), clock);
        return switch (setup.model()) {
            case ONBON_5K -> onbon(OnbonCard.BX_5K, setup, line, settings);
            case ONBON_6K -> onbon(OnbonCard.BX_6K, setup, line, settings);
            case HUIDU -> HuiduLedBoard.connect(line, settings);
            case LUMEN -> LumenLedBoard.connect(line, LumenLink.of(line, setup.screen()), settings);
            case ALPHA -> AlphaLedBoard.connect(line, settings);
        };
    }

    private static LedBoard onbon(
            OnbonCard card, LedSetup setup, LineAddress line, BoardSettings settings) {
        OnbonProfile profile =
                line instanceof LineAddress.Tcp
                        ? OnbonProfile.onTcp(card)
                        : OnbonProfile.onSerial(card, setup.screen());
        return new OnbonLedBoard(line, profile, settings);
    }
}
