package mingbai.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import mingbai.device.guide.ipp.message.IppBytes;
import mingbai.device.idcard.CardField;
import mingbai.device.idcard.IdCard;
import mingbai.device.idcard.sam.SamFrame;
import mingbai.device.idcard.sam.SamFraming;
import mingbai.device.led.BoardShape;
import mingbai.device.led.alpha.simulated.SimulatedAlphaSign;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.huidu.HuiduAnswer;
import mingbai.device.led.huidu.HuiduFraming;
import mingbai.device.led.lumen.NetworkFraming;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.novastar.NovastarFraming;
import mingbai.device.led.onbon.OnbonReply;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.printer.escpos.answer.AnswerSorter;

/// Each parser of bytes that come from a device, or from the host of a simulated one. What it
/// throws is a defect.
public enum DeviceParser {
    PRINTER_ANSWERS(() -> new Framing("printer answers", () -> new AnswerSorter()::take)),
    PRINTER_COMMANDS(PrinterCommands::new),
    IPP_MESSAGES(() -> IppBytes::parse),
    ONBON_FRAMES(() -> new Framing("Onbon", () -> new PhyFrame()::take)),
    ONBON_REPLIES(() -> bytes -> OnbonReply.parse(Octets.of(bytes))),
    HUIDU_PACKETS(() -> new Framing("Huidu", () -> new HuiduFraming()::take)),
    HUIDU_ANSWERS(() -> bytes -> HuiduAnswer.parse(new String(bytes, StandardCharsets.UTF_8))),
    LUMEN_SERIAL(() -> new Framing("Lumen, serial", () -> new SerialFraming()::take)),
    LUMEN_NETWORK(() -> new Framing("Lumen, network", () -> new NetworkFraming(-1)::take)),
    NOVASTAR_FRAMES(() -> new Framing("Novastar", () -> new NovastarFraming(true)::take)),
    ALPHA_COMMANDS(DeviceParser::alpha),
    CARD_READER_FRAMES(() -> new Framing("card reader", DeviceParser::cardFrames)),
    IDENTITY_CARDS(() -> DeviceParser::card);

    private final Supplier<Consumer<byte[]>> made;

    DeviceParser(Supplier<Consumer<byte[]>> made) {
        this.made = made;
    }

    /// Takes one input after the other, as a device that is never unplugged.
    Consumer<byte[]> begin() {
        return made.get();
    }

    /// It wipes what it is given.
    private static Function<byte[], List<SamFrame>> cardFrames() {
        SamFraming framing = new SamFraming();
        return bytes -> framing.take(bytes.clone());
    }

    private static void card(byte[] bytes) {
        IdCard.of(Arrays.copyOf(bytes, IdCard.BYTES))
                .ifPresent(card -> {
                    try (card) {
                        card.masked();
                        card.birth();
                        card.validity();
                        card.nation();
                        for (CardField field : CardField.values()) {
                            card.chars(field);
                        }
                    }
                });
    }

    private static Consumer<byte[]> alpha() {
        var shape = new BoardShape(64, 16, BoardShape.Dots.RED_GREEN);
        var sign = new SimulatedAlphaSign(new LedPanel(shape, InstantSource.fixed(Instant.EPOCH)));
        return sign.connect(new Faults())::take;
    }
}
