package mingbai.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import mingbai.device.guide.ipp.message.IppBytes;
import mingbai.device.idcard.CardField;
import mingbai.device.idcard.IdCard;
import mingbai.device.idcard.sam.CardData;
import mingbai.device.idcard.sam.SamFrame;
import mingbai.device.idcard.sam.SamFraming;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.huidu.HuiduAnswer;
import mingbai.device.led.huidu.HuiduFraming;
import mingbai.device.led.lumen.NetworkFraming;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.novastar.NovastarFraming;
import mingbai.device.led.onbon.OnbonReply;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.printer.escpos.answer.AnswerSorter;
import mingbai.device.ratingpad.serial.PadChecksum;
import mingbai.device.ratingpad.serial.PadFraming;
import mingbai.device.ratingpad.serial.PadKeys;

/// Each parser of bytes that come from a device, or from the host of a simulated one. What it
/// throws is a defect.
public enum DeviceParser {
    PRINTER_ANSWERS,
    PRINTER_COMMANDS,
    IPP_MESSAGES,
    ONBON_FRAMES,
    ONBON_REPLIES,
    HUIDU_PACKETS,
    HUIDU_ANSWERS,
    LUMEN_SERIAL,
    LUMEN_NETWORK,
    NOVASTAR_FRAMES,
    ALPHA_COMMANDS,
    CARD_READER_FRAMES,
    CARD_READER_DATA,
    IDENTITY_CARDS,
    SCANNER_CODES,
    RATING_PAD_KEYS,
    ONBON_CARD,
    HUIDU_CARD,
    LUMEN_CARD;

    /// Its name after `./hall soak`.
    String word() {
        return "fuzz-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Takes one input after the other, as a device that is never unplugged.
    Consumer<byte[]> begin() {
        return switch (this) {
            case PRINTER_ANSWERS -> framing(() -> new AnswerSorter()::take);
            case PRINTER_COMMANDS -> new PrinterCommands();
            case IPP_MESSAGES -> IppBytes::parse;
            case ONBON_FRAMES -> framing(() -> new PhyFrame()::take);
            case ONBON_REPLIES -> bytes -> OnbonReply.parse(Octets.of(bytes));
            case HUIDU_PACKETS -> framing(() -> new HuiduFraming()::take);
            case HUIDU_ANSWERS ->
                    bytes -> HuiduAnswer.parse(new String(bytes, StandardCharsets.UTF_8));
            case LUMEN_SERIAL -> framing(() -> new SerialFraming()::take);
            case LUMEN_NETWORK -> framing(() -> new NetworkFraming(-1)::take);
            case NOVASTAR_FRAMES -> framing(() -> new NovastarFraming(true)::take);
            case ALPHA_COMMANDS, ONBON_CARD, HUIDU_CARD, LUMEN_CARD -> new SimulatedCards(this);
            case CARD_READER_FRAMES -> framing(DeviceParser::cardFrames);
            case CARD_READER_DATA -> bytes -> CardData.card(bytes.clone()).ifPresent(IdCard::close);
            case IDENTITY_CARDS -> DeviceParser::card;
            case SCANNER_CODES -> ScannerCodes.ofEveryModel();
            case RATING_PAD_KEYS -> ratingPads();
        };
    }

    private Framing framing(Supplier<Function<byte[], ? extends List<?>>> fresh) {
        return new Framing(name(), fresh);
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

    /// Pads whose keys are bytes, with each checksum, and one whose keys are a pattern.
    private Consumer<byte[]> ratingPads() {
        PadKeys bytes = PadKeys.hex("5=AA0155,4=AA0255,3=AA0355,2=AA04,1=AB");
        List<Consumer<byte[]>> pads = new ArrayList<>();
        for (PadChecksum checksum : PadChecksum.values()) {
            pads.add(framing(() -> new PadFraming(bytes, checksum)::take));
        }
        PadKeys pattern = PadKeys.regex("EVA:(?<grade>[1-5])\r");
        pads.add(framing(() -> new PadFraming(pattern, PadChecksum.NONE)::take));
        return new Chosen(pads);
    }
}
