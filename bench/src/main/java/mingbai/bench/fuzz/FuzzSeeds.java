package mingbai.bench.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import mingbai.device.guide.ipp.message.IppBytes;
import mingbai.device.guide.ipp.message.IppMessage;
import mingbai.device.guide.ipp.message.IppValue;
import mingbai.device.idcard.CardKind;
import mingbai.device.idcard.simulated.FictionalCard;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.huidu.HuiduFraming;
import mingbai.device.led.huidu.HuiduMessage;
import mingbai.device.led.lumen.LumenFrame;
import mingbai.device.led.lumen.NetworkFraming;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.onbon.OnbonArea;
import mingbai.device.led.onbon.OnbonPacket;
import mingbai.device.led.onbon.OnbonRequest;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.printer.Slip;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;

/// Sound bytes for each parser, out of which the fuzzer makes unsound ones.
final class FuzzSeeds {
    private static final String ANSWER =
            "<sdk guid=\"5b7f\"><out method=\"AddProgram\" result=\"kSuccess\"/></sdk>";

    private static final List<String> HUIDU_COMMANDS =
            List.of(
                    "<sdk guid=\"x\"><in method=\"GetIFVersion\"/></sdk>",
                    "<sdk guid=\"5b7f6c1e20\"><in method=\"SetLuminancePloy\">"
                            + "<default value=\"7\"/></in></sdk>",
                    "<sdk guid=\"5b7f6c1e20\"><in method=\"AddProgram\"><program><area>"
                            + "<rectangle x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>"
                            + "<style align=\"left\" valign=\"top\"/><string>A</string>"
                            + "<font size=\"9\" color=\"#ff0000\"/>"
                            + "<effect in=\"0\" inSpeed=\"4\" duration=\"9\"/>"
                            + "</area></program></in></sdk>");

    private FuzzSeeds() {}

    static void write(DeviceParser parser, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> seeds = of(parser);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + parser.name() + "-" + i), seeds.get(i));
        }
    }

    private static List<byte[]> of(DeviceParser parser) {
        return switch (parser) {
            case PRINTER_ANSWERS -> hex("12 16 32 52 72", "10 00 00 0f 12 00", "11 13 5f 41 00");
            case PRINTER_COMMANDS -> slips();
            case IPP_MESSAGES -> messages();
            case ONBON_FRAMES ->
                    List.of(onbon("a0 00 00 00 00"), onbon("a1 02 00 00 00 01 0f a5 a6 5a 5b"));
            case ONBON_REPLIES -> hex("a0 00 00 00 00", "a0 01 05 00 00", "a1 02 00 00 00 01 0f");
            case HUIDU_PACKETS ->
                    List.of(
                            HuiduFraming.encode(HuiduMessage.versionAsk()),
                            HuiduFraming.encode(HuiduMessage.heartbeat()),
                            HuiduFraming.encode(HuiduMessage.xml(HuiduMessage.SDK_ANSWER, ANSWER)));
            case HUIDU_ANSWERS -> List.of(utf8(ANSWER));
            case LUMEN_SERIAL -> List.of(SerialFraming.encode(lumen()));
            case LUMEN_NETWORK -> List.of(new NetworkFraming(-1).encode(lumen()));
            case NOVASTAR_FRAMES ->
                    hex("aa 55 00 00 00 fe 00 00 00 00 00 00 01 00 00 02 01 00 80 d8 56");
            case CARD_READER_FRAMES ->
                    hex(
                            "aa aa aa 96 69 00 04 00 00 90 94",
                            "aa aa aa 96 69 00 08 00 00 9f 00 00 00 00 97");
            case IDENTITY_CARDS -> Arrays.stream(CardKind.values()).map(FictionalCard::of).toList();
            case ALPHA_COMMANDS ->
                    hex("00 00 00 00 00 01 5a 30 30 02 41 41 1b 20 62 1c 31 48 03 30 32 45 35 04");
            case CARD_READER_DATA -> cardData();
            case SCANNER_CODES ->
                    hex(
                            "00 41 30 31 32 0d 0a e5 8f b7 0d",
                            "06 02 00 00 01 00 33 31 41 0d",
                            "0c 04 d0 00 00 ff 2c 41 0d",
                            "18 40 40 40 40 21 30 30 30 30 30 30 30 30 3b");
            case RATING_PAD_KEYS ->
                    hex("00 aa 01 55 ab", "01 aa 03 55 fc", "02 aa 04 ae", "03 45 56 41 3a 35 0d");
            case ONBON_CARD, HUIDU_CARD, LUMEN_CARD -> ofCard(parser);
        };
    }

    private static List<byte[]> ofCard(DeviceParser parser) {
        return switch (parser) {
            case ONBON_CARD -> onbonCommands();
            case HUIDU_CARD -> HUIDU_COMMANDS.stream().map(FuzzSeeds::utf8).toList();
            case LUMEN_CARD ->
                    hex(
                            "76 00 01 00 00 00 00 00 00 00",
                            "47 00 10 20 08 05 1b 0b 1a",
                            "7b 0a 00 00 00 01 01 00 00 00 00 00 40 00 10",
                            "7b 10 00 00 00 12 00 00 05 32 00 03 02 ff 00 00 c7 eb 41 31 00");
            default -> throw new IllegalArgumentException(parser + " is no card");
        };
    }

    private static List<byte[]> hex(String... texts) {
        return List.of(texts).stream().map(text -> Octets.hex(text).bytes()).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> cardData() {
        byte[] card = FictionalCard.of(CardKind.RESIDENT);
        ByteBuffer data = ByteBuffer.allocate(4 + card.length);
        return List.of(data.putShort((short) card.length).putShort((short) 0).put(card).array());
    }

    private static List<byte[]> onbonCommands() {
        var text = Octets.of("A012".getBytes(StandardCharsets.US_ASCII));
        var place = new OnbonArea.Place(0, 0, 64, 16);
        var area = new OnbonArea(0, place, new OnbonArea.Manner(2, 2, 2, 1, 4, 2), text);
        List<OnbonRequest> asked =
                List.of(
                        new OnbonRequest.Areas(true, List.of(), List.of(area)),
                        new OnbonRequest.SetClock(LocalDateTime.of(2026, 11, 27, 8, 55)),
                        new OnbonRequest.Dim(7),
                        new OnbonRequest.Lock(true, "P000"),
                        new OnbonRequest.AskStatus());
        return asked.stream().map(each -> each.data().bytes()).toList();
    }

    private static byte[] onbon(String reply) {
        byte[] data = HexFormat.ofDelimiter(" ").parseHex(reply);
        return PhyFrame.encode(
                new OnbonPacket(OnbonPacket.HOST, 1, OnbonPacket.ANY_DEVICE, Octets.of(data)));
    }

    private static LumenFrame lumen() {
        return new LumenFrame(true, 1, 0x7B, 0, Octets.hex("a5 ae aa 00 01"));
    }

    private static List<byte[]> slips() {
        EscPosEncoding encoding = new EscPosEncoding(EscPosProfile.USUAL_58);
        return List.of(
                encoding.encode(Slip.builder().text("请A012号").qr("A").cut().build()),
                Octets.hex("1d 76 30 00 01 00 02 00 ff 81 1d 72 01").bytes());
    }

    private static List<byte[]> messages() {
        return List.of(
                IppBytes.encode(
                        IppMessage.of(0, 1)
                                .group(IppMessage.PRINTER)
                                .number(IppValue.ENUM, "printer-state", 3)
                                .word(
                                        IppValue.KEYWORD,
                                        "printer-state-reasons",
                                        "media-low",
                                        "none")
                                .build()));
    }
}
