package mingbai.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import mingbai.device.led.BoardShape;
import mingbai.device.led.alpha.simulated.SimulatedAlphaSign;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.huidu.HuiduFraming;
import mingbai.device.led.huidu.HuiduMessage;
import mingbai.device.led.huidu.simulated.SimulatedHuiduCard;
import mingbai.device.led.lumen.LumenFrame;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.lumen.simulated.SimulatedLumenCard;
import mingbai.device.led.onbon.OnbonPacket;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.led.onbon.simulated.SimulatedOnbonCard;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;

/// A simulated card, which takes what it is told in sound frames; what it shows is drawn at times.
final class SimulatedCards implements Consumer<byte[]> {
    private static final int LOOKED_AT = 1024;
    private static final int SCREEN = 1;

    private final DeviceParser kind;
    private final LedPanel panel =
            new LedPanel(
                    new BoardShape(64, 16, BoardShape.Dots.RED_GREEN),
                    InstantSource.fixed(Instant.EPOCH));
    private final SimulatedCard.Session session;
    private long taken;

    SimulatedCards(DeviceParser kind) {
        this.kind = kind;
        this.session = card().connect(new Faults());
    }

    private SimulatedCard card() {
        return switch (kind) {
            case ONBON_CARD -> new SimulatedOnbonCard(panel, SCREEN, true);
            case HUIDU_CARD -> new SimulatedHuiduCard(panel);
            case LUMEN_CARD -> new SimulatedLumenCard(panel, SCREEN, false, 0);
            case ALPHA_COMMANDS -> new SimulatedAlphaSign(panel);
            default -> throw new IllegalArgumentException(kind + " is no card");
        };
    }

    private byte[] framed(byte[] content) {
        return switch (kind) {
            case ONBON_CARD ->
                    PhyFrame.encode(
                            new OnbonPacket(
                                    SCREEN,
                                    OnbonPacket.HOST,
                                    OnbonPacket.ANY_DEVICE,
                                    Octets.of(content)));
            case HUIDU_CARD ->
                    HuiduFraming.encode(
                            HuiduMessage.xml(
                                    HuiduMessage.SDK_ASK,
                                    new String(content, StandardCharsets.UTF_8)));
            case LUMEN_CARD -> SerialFraming.encode(lumen(content));
            default -> content;
        };
    }

    private static LumenFrame lumen(byte[] content) {
        int command = content.length == 0 ? 0 : content[0] & 0xFF;
        byte[] data = Arrays.copyOfRange(content, Math.min(1, content.length), content.length);
        return new LumenFrame(false, SCREEN, command, 1, Octets.of(data));
    }

    @Override
    public void accept(byte[] input) {
        List<byte[]> answers = session.take(framed(input));
        boolean talks = kind == DeviceParser.HUIDU_CARD || kind == DeviceParser.LUMEN_CARD;
        if (talks && answers.isEmpty()) {
            throw new IllegalStateException("no answer to a sound frame");
        }
        taken++;
        if (taken % LOOKED_AT == 0) {
            var _ = panel.matrix();
        }
    }
}
