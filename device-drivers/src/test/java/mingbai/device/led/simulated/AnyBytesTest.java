package mingbai.device.led.simulated;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.MovedClock;
import mingbai.device.led.alpha.simulated.SimulatedAlphaSign;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.huidu.HuiduFraming;
import mingbai.device.led.huidu.HuiduMessage;
import mingbai.device.led.huidu.simulated.SimulatedHuiduCard;
import mingbai.device.led.lumen.LumenFrame;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.lumen.simulated.SimulatedLumenCard;
import mingbai.device.led.novastar.simulated.SimulatedNovastarCard;
import mingbai.device.led.onbon.OnbonPacket;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.led.onbon.simulated.SimulatedOnbonCard;
import org.junit.jupiter.api.Test;

/// Sound frames around any content: nothing is thrown, and the panel can still be drawn.
class AnyBytesTest {
    private static final int ROUNDS = 20_000;
    private static final List<Integer> ONBON =
            List.of(0xA200, 0xA102, 0xA203, 0xA300, 0xA302, 0xA304, 0xA306, 0xA310, 0xA20E, 0xA210);
    private static final List<Integer> LUMEN = List.of(0x2E, 0x76, 0x46, 0x47, 0x7B, 0x7B, 0x7B);

    private final LedPanel panel =
            new LedPanel(new BoardShape(64, 32, BoardShape.Dots.RED_GREEN_BLUE), new MovedClock());

    private void survives(SimulatedCard card, Function<Random, byte[]> frames) {
        Random random = new Random(71);
        var session = card.connect(new Faults());
        for (int round = 0; round < ROUNDS; round++) {
            session.take(frames.apply(random));
            if (round % 500 == 0) {
                panel.matrix();
            }
        }
        panel.put(
                31,
                new PanelContent.Text(
                        LedArea.whole(panel.shape(), "到", LedStyle.standing(LedColor.RED, 16)),
                        0xFF0000));
        panel.power(true);
        assertTrue(panel.matrix().lit().count() > 0);
    }

    /// Mostly small numbers, as lengths and coordinates are, with texts of escapes in between.
    private static byte[] content(Random random) {
        byte[] content = new byte[random.nextInt(60)];
        for (int i = 0; i < content.length; i++) {
            content[i] =
                    switch (random.nextInt(5)) {
                        case 0 -> (byte) random.nextInt(256);
                        case 1 -> (byte) "\\FOCn[|1".charAt(random.nextInt(8));
                        default -> (byte) random.nextInt(4);
                    };
        }
        return content;
    }

    @Test
    void theOnbonCardSurvivesAnyData() {
        survives(
                new SimulatedOnbonCard(panel, 1, true),
                random -> {
                    byte[] content = content(random);
                    byte[] data = java.util.Arrays.copyOf(new byte[5], 5 + content.length);
                    System.arraycopy(content, 0, data, 5, content.length);
                    int command = ONBON.get(random.nextInt(ONBON.size()));
                    data[0] = (byte) (command >> 8);
                    data[1] = (byte) command;
                    data[2] = 1;
                    return PhyFrame.encode(
                            new OnbonPacket(1, OnbonPacket.HOST, 0xFE, Octets.of(data)));
                });
    }

    @Test
    void theLumenCardSurvivesAnyData() {
        survives(
                new SimulatedLumenCard(panel, 1, false, 0),
                random -> {
                    int command = LUMEN.get(random.nextInt(LUMEN.size()));
                    byte[] data = content(random);
                    if (command == 0x7B && data.length > 5) {
                        data[0] = (byte) (data.length - 4);
                        data[1] = 0;
                        data[2] = 0;
                        data[3] = 0;
                        data[4] = (byte) List.of(1, 3, 0x12).get(random.nextInt(3)).intValue();
                    }
                    return SerialFraming.encode(
                            new LumenFrame(false, 1, command, 1, Octets.of(data)));
                });
    }

    @Test
    void theHuiduCardSurvivesAnyProgramme() {
        List<String> parts =
                List.of(
                        "<program flag=\"realtime\">",
                        "</program>",
                        "<area>",
                        "</area>",
                        "<rectangle x=\"-1\" y=\"0\" width=\"9\" height=\"x\"/>",
                        "<font size=\"17\" color=\"\"/>",
                        "<string>到</string>",
                        "<default value=\"\"/>",
                        "<time value=\"2026-13-01\"/>");
        List<String> methods =
                List.of("AddProgram", "SetTimeInfo", "SetLuminancePloy", "OpenScreen", "Reboot");
        survives(
                new SimulatedHuiduCard(panel),
                random -> {
                    StringBuilder xml = new StringBuilder("<sdk guid=\"5b7f6c1e20\"><in method=\"");
                    xml.append(methods.get(random.nextInt(methods.size()))).append("\">");
                    for (int i = random.nextInt(8); i > 0; i--) {
                        xml.append(parts.get(random.nextInt(parts.size())));
                    }
                    return HuiduFraming.encode(
                            HuiduMessage.xml(HuiduMessage.SDK_ASK, xml + "</in></sdk>"));
                });
    }

    @Test
    void theAlphaSignAndTheSendingCardSurviveAnyBytes() {
        Function<Random, byte[]> any =
                random -> {
                    StringBuilder hex = new StringBuilder("01 5A 30 30 02 41 41");
                    for (byte each : content(random)) {
                        boolean mark = random.nextInt(3) == 0;
                        hex.append(mark ? "1B" : String.format("%02x", each));
                    }
                    return Octets.hex(hex + "04").bytes();
                };
        survives(new SimulatedAlphaSign(panel), any);
        survives(new SimulatedNovastarCard(panel), any);
    }
}
