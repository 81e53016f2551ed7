package mingbai.device.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import mingbai.device.printer.Align;
import mingbai.device.printer.PaperWidth;
import mingbai.device.printer.SampleSlips;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;
import mingbai.device.printer.escpos.EscPosProfile.Ability;
import mingbai.device.printer.escpos.EscPosProfile.Cutting;
import mingbai.device.printer.raster.Bitmap;
import org.junit.jupiter.api.Test;

/// Slips as bytes, against the makers' commands and against what an independent encoder writes.
class EscPosEncodingTest {
    private static final String START = "1b401c26";

    /// Written once by `src/test/peer/encoder-vectors.cjs`.
    private static final Map<String, String> OTHER_ENCODER =
            vectors("receipt-printer-encoder-4.0.1.txt");

    @Test
    void aSlipBeginsInitialisedAndInChineseMode() {
        assertEquals(START + "410a", hex(Slip.builder().text("A").build()));
        assertTrue(OTHER_ENCODER.get("initialise").startsWith("1b40"));
    }

    /// The bytes of the hall's name as iconv-lite (by receiptio 2.1.2) wrote them.
    @Test
    void chineseGoesOutInGb18030() {
        assertEquals(
                START + "e1d4c3f7cfd8d5fecef1b7fecef1d6d0d0c40a",
                hex(Slip.builder().text("嵩明县政务服务中心").build()));
        assertEquals(START + "fe9f0a", hex(Slip.builder().text("䶮").build()));
    }

    @Test
    void sizeAndBoldAreTheOtherEncodersBytes() {
        String size = OTHER_ENCODER.get("double").substring(0, 6);
        String big = OTHER_ENCODER.get("quintuple").substring(0, 6);
        String bold = OTHER_ENCODER.get("bold").substring(0, 6);
        assertEquals(
                START + size + "413030310a",
                hex(Slip.builder().text("A001", TextSize.DOUBLE, Align.LEFT).build()));
        assertEquals(
                START + big + bold + "413030310a",
                hex(Slip.builder().bold("A001", new TextSize(5, 5), Align.LEFT).build()));
    }

    @Test
    void aCodeIsTheOtherEncodersCode() {
        String code = OTHER_ENCODER.get("qr");
        assertEquals(
                START + code.substring(0, code.indexOf("0a0d")),
                hex(Slip.builder().qr("https://example.gov.cn/t/A012", 6).build()));
    }

    @Test
    void theOldCutIsTheOtherEncodersCut() {
        EscPosProfile old =
                new EscPosProfile(
                        "old",
                        PaperWidth.MM80,
                        Cutting.LINES_AND_PARTIAL,
                        EscPosProfile.USUAL_80.abilities(),
                        "");
        String cut = OTHER_ENCODER.get("cut-partial").substring(0, 6);
        assertEquals(START + "1b6405" + cut, hex(old, Slip.builder().cut().build()));
        assertEquals(START + "1d564200", hex(Slip.builder().cut().build()));
    }

    @Test
    void anImageIsTheOtherEncodersImage() {
        Bitmap diagonal = new Bitmap(16, 8);
        for (int i = 0; i < 8; i++) {
            diagonal.blacken(i, i);
        }
        String image = OTHER_ENCODER.get("diagonal-16x8");
        assertEquals(
                image.substring(0, image.length() - 4),
                HexFormat.of().formatHex(RasterSlices.of(diagonal).getFirst()));
    }

    @Test
    void aLineWithAFourByteCharacterGoesOutAsDotsAndTheOthersAsText() {
        String bytes = hex(Slip.builder().text("李㛃").text("李某").build());
        assertTrue(bytes.startsWith(START + "1d76300048001e00"), bytes.substring(0, 40));
        assertTrue(bytes.endsWith("c0eec4b30a"));
        assertEquals(START.length() / 2 + 8 + 72 * 30 + 5, bytes.length() / 2);
        assertFalse(bytes.contains("8230b731"), "㛃 in four bytes prints as rubbish");
    }

    @Test
    void whatTheMakersFontLacksGoesOutAsDots() {
        EscPosProfile poor =
                new EscPosProfile(
                        "poor", PaperWidth.MM58, Cutting.TEAR_BAR, java.util.Set.of(), "䶮");
        assertTrue(hex(poor, Slip.builder().text("䶮").build()).startsWith(START + "1d763000"));
    }

    @Test
    void imagesAreSlicedSoThatClonesSurviveThem() {
        Slip big = Slip.builder().text("𬱖", TextSize.QUADRUPLE, Align.LEFT).build();
        String bytes = hex(big);
        int slices = bytes.split("1d76300048001e00", -1).length - 1;
        assertEquals(3, slices, "96 rows: three slices of 30");
        assertTrue(bytes.contains("1d76300048000600"), "and one of 6");
    }

    @Test
    void noImageHoldsARealTimeCommand() {
        Bitmap trap = new Bitmap(24, 1);
        trap.blacken(3, 0);
        trap.blacken(13, 0);
        trap.blacken(22, 0);
        assertEquals(
                "1d76300003000100180402",
                HexFormat.of().formatHex(RasterSlices.of(trap).getFirst()));
    }

    @Test
    void aPrinterWithoutCodesGetsDots() {
        EscPosProfile plain = EscPosProfile.USUAL_80.without(Ability.QR);
        String bytes = hex(plain, Slip.builder().qr("A").build());
        assertTrue(bytes.startsWith(START + "1d763000"), bytes.substring(0, 30));
        assertFalse(bytes.contains("1d286b"));
    }

    @Test
    void aRowFillsTheLineAndALongOneTakesTwo() {
        assertEquals(
                START + "41" + "20".repeat(46) + "420a", hex(Slip.builder().row("A", "B").build()));
        String left = "41".repeat(30);
        String right = "42".repeat(20);
        assertEquals(
                START + left + "0a" + "1b6102" + right + "0a",
                hex(Slip.builder().row("A".repeat(30), "B".repeat(20)).build()));
    }

    @Test
    void aCentredHeadlineShrinksBeforeItWraps() {
        Slip slip = Slip.builder().text("嵩明县政务服务中心", TextSize.DOUBLE, Align.CENTER).build();
        assertTrue(hex(slip).startsWith(START + "1b61011d2111"));
        assertTrue(hex(EscPosProfile.USUAL_58, slip).startsWith(START + "1b6101e1d4"));
    }

    @Test
    void aWholeSlipHoldsNoStatusQuestion() {
        String bytes = hex(SampleSlips.queue()) + hex(SampleSlips.rareCharacters());
        for (int i = 0; i < bytes.length() - 3; i += 2) {
            assertFalse(bytes.startsWith("1004", i), "DLE EOT at byte " + i / 2);
        }
    }

    private static String hex(Slip slip) {
        return hex(EscPosProfile.USUAL_80, slip);
    }

    private static String hex(EscPosProfile profile, Slip slip) {
        return HexFormat.of().formatHex(new EscPosEncoding(profile).encode(slip));
    }

    private static Map<String, String> vectors(String file) {
        try (InputStream in = EscPosEncodingTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
