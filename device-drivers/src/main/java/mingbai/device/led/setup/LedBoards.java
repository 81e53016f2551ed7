package mingbai.device.led.setup;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import mingbai.device.led.LedBoard;
import mingbai.device.led.alpha.AlphaLedBoard;
import mingbai.device.led.huidu.HuiduLedBoard;
import mingbai.device.led.lumen.LumenLedBoard;
import mingbai.device.led.lumen.LumenLink;
import mingbai.device.led.onbon.OnbonCard;
import mingbai.device.led.onbon.OnbonLedBoard;
import mingbai.device.led.onbon.OnbonProfile;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineAddress;

/// Makes a board out of its configuration.
public final class LedBoards {
    private LedBoards() {}

    /// The board need not be there; a simulated one is started on this machine.
    public static LedBoard connect(LedSetup setup, InstantSource clock) throws IOException {
        return connect(setup, clock, UnaryOperator.identity());
    }

    /// The same, where `along` may read along on the line.
    public static LedBoard connect(
            LedSetup setup, InstantSource clock, UnaryOperator<ByteLine.Opener> along)
            throws IOException {
        return setup.line().isPresent()
                ? connect(setup, setup.line().get(), clock, along)
                : SimulatedLedBoard.start(setup, clock, along);
    }

    static LedBoard connect(
            LedSetup setup,
            LineAddress address,
            InstantSource clock,
            UnaryOperator<ByteLine.Opener> along) {
        BoardSettings settings = BoardSettings.of(setup.shape(), clock);
        ByteLine.Opener line = along.apply(address);
        return switch (setup.model()) {
            case ONBON_5K -> onbon(OnbonCard.BX_5K, setup, address, settings, along);
            case ONBON_6K -> onbon(OnbonCard.BX_6K, setup, address, settings, along);
            case HUIDU -> HuiduLedBoard.connect(line, settings);
            case LUMEN ->
                    LumenLedBoard.connect(line, LumenLink.of(address, setup.screen()), settings);
            case ALPHA -> AlphaLedBoard.connect(line, settings);
        };
    }

    private static LedBoard onbon(
            OnbonCard card,
            LedSetup setup,
            LineAddress address,
            BoardSettings settings,
            UnaryOperator<ByteLine.Opener> along) {
        OnbonProfile profile =
                address instanceof LineAddress.Tcp
                        ? OnbonProfile.onTcp(card)
                        : OnbonProfile.onSerial(card, setup.screen());
        List<ByteLine.Opener> lines =
                OnbonLedBoard.openers(address).stream().<ByteLine.Opener>map(along).toList();
        return new OnbonLedBoard(lines, profile, settings);
    }
}
