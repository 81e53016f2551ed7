package mingbai.device.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingbai.device.Await;
import mingbai.device.printer.Align;
import mingbai.device.printer.CodeReaders;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;
import mingbai.device.printer.raster.Bitmap;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Our bytes beside those that an independent encoder writes in the same run, for drawn orders.
@Timeout(120)
class EncoderPeerTest {
    private static final String START = "1b401c26";
    private static final int DRAWN = 100;
    private static final long SEED = 41;

    private static EncoderOracle oracle;

    @TempDir Path slips;
    private final Random random = new Random(SEED);

    @BeforeAll
    static void begin() throws Exception {
        oracle = EncoderOracle.start();
    }

    @AfterAll
    static void end() {
        if (oracle != null) {
            oracle.close();
        }
    }

    private static String theirs(String order) throws Exception {
        return HexFormat.of().formatHex(oracle.bytes(order));
    }

    private static String ours(Slip slip) {
        byte[] bytes = new EscPosEncoding(EscPosProfile.USUAL_80).encode(slip);
        return HexFormat.of().formatHex(bytes);
    }

    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString('A' + random.nextInt(26)))
                .collect(Collectors.joining());
    }

    @Test
    void everySizeIsTheirs() throws Exception {
        for (int width = 1; width <= 8; width++) {
            for (int height = 1; height <= 8; height++) {
                String text = text(3);
                var slip = Slip.builder().text(text, new TextSize(width, height), Align.LEFT);
                String theirs = theirs("size %d %d %s".formatted(width, height, text));
                // Theirs sets the size even where it is the usual one, and chooses a code page.
                String size = width * height == 1 ? "" : theirs.substring(0, 6);
                String letters = HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
                assertTrue(theirs.contains(letters), theirs);
                assertEquals(START + size + letters + "0a", ours(slip.build()));
            }
        }
    }

    @Test
    void drawnCodesAreTheirs() throws Exception {
        for (int i = 0; i < DRAWN; i++) {
            int size = 2 + random.nextInt(7);
            String payload = "https://example.gov.cn/t/" + text(1 + random.nextInt(300));
            String theirs = theirs("qr " + size + " " + payload);
            String mine = ours(Slip.builder().qr(payload, size).build());
            String code = mine.substring(mine.indexOf("1d286b"), mine.lastIndexOf("315130") + 6);
            assertTrue(theirs.contains(code), "seed " + SEED + ": " + payload);
        }
    }

    @Test
    void drawnImagesAreTheirs() throws Exception {
        for (int i = 0; i < DRAWN; i++) {
            int width = 8 * (1 + random.nextInt(9));
            int height = 8 * (1 + random.nextInt(3));
            var dots = new Bitmap(width, height);
            var bits = new StringBuilder();
            for (int at = 0; at < width * height; at++) {
                // Never the lone dot of DLE before a command: that one we change on purpose.
                boolean black = at % 8 == 0 || random.nextBoolean();
                bits.append(black ? '1' : '0');
                if (black) {
                    dots.blacken(at % width, at / width);
                }
            }
            String theirs = theirs("image %d %d %s".formatted(width, height, bits));
            String mine = HexFormat.of().formatHex(RasterSlices.of(dots).getFirst());
            assertTrue(theirs.contains(mine), "seed " + SEED + ", image " + i);
        }
    }

    @Test
    void aSlipOfTheirsIsDrawnByTheSimulatorAndItsCodeCanBeRead() throws Exception {
        String payload = "https://example.gov.cn/t/" + text(20);
        try (var printer = SimulatedTicketPrinter.start(slips);
                var line = new Socket(printer.address().host(), printer.address().port())) {
            line.getOutputStream().write(oracle.bytes("slip " + payload));
            Await.until("the slip", () -> Files.exists(slips.resolve("latest.png")));
            Path slip = printer.slips().getFirst();
            assertEquals(payload, CodeReaders.zxing(slip));
            assertEquals(payload, CodeReaders.zbar(slip));
        }
    }
}
