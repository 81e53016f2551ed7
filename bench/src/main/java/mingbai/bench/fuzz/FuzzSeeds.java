package mingbai.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import mingbai.device.led.onbon.OnbonPacket;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.printer.Slip;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;

/// Sound bytes for each parser, out of which the fuzzer makes unsound ones.
final class FuzzSeeds {
    private static final String ANSWER =
            "<sdk guid=\"5b7f\"><out method=\"AddProgram\" result=\"kSuccess\"/></sdk>";

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
            case HUIDU_ANSWERS -> List.of(ANSWER.getBytes(StandardCharsets.UTF_8));
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
        };
    }

    private static List<byte[]> hex(String... texts) {
        return List.of(texts).stream().map(text -> Octets.hex(text).bytes()).toList();
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
