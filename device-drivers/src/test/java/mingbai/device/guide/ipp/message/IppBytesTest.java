package mingbai.device.guide.ipp.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Messages as bytes, against the Print-Job request printed in RFC 8010, appendix A.1.
class IppBytesTest {
    private static final byte[] DOCUMENT = "%!PDF".getBytes(StandardCharsets.US_ASCII);

    private static byte[] printed() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex("01010002" + "00000001" + "01"));
        text(out, 0x47, "attributes-charset", "utf-8");
        text(out, 0x48, "attributes-natural-language", "en-us");
        text(out, 0x45, "printer-uri", "ipp://printer.example.com/ipp/print/pinetree");
        text(out, 0x42, "job-name", "foobar");
        out.writeBytes(HexFormat.of().parseHex("220016"));
        out.writeBytes("ipp-attribute-fidelity".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(HexFormat.of().parseHex("000101" + "02" + "210006"));
        out.writeBytes("copies".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(HexFormat.of().parseHex("000400000014"));
        text(out, 0x44, "sides", "two-sided-long-edge");
        out.write(0x03);
        out.writeBytes(DOCUMENT);
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, int tag, String name, String value) {
        out.write(tag);
        out.write(0);
        out.write(name.length());
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.write(0);
        out.write(value.length());
        out.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theRequestOfTheStandardIsRead() {
        var parsed = IppBytes.parse(printed()).orElseThrow();
        IppMessage message = parsed.message();
        assertEquals(IppWords.PRINT_JOB, message.code());
        assertEquals(1, message.request());
        assertEquals(Optional.of("foobar"), message.word("job-name"));
        assertEquals(20, message.number("copies").orElseThrow());
        assertEquals(List.of("two-sided-long-edge"), message.words("sides"));
        assertEquals(List.of(1, 2), message.groups().stream().map(g -> g.tag()).toList());
        assertArrayEquals(DOCUMENT, Arrays.copyOfRange(printed(), parsed.end(), printed().length));
    }

    @Test
    void whatIsReadIsWrittenAgainAsItWas() {
        byte[] bytes = printed();
        var parsed = IppBytes.parse(bytes).orElseThrow();
        byte[] again = IppBytes.encode(parsed.message());
        again[0] = 1;
        again[1] = 1;
        assertArrayEquals(Arrays.copyOf(bytes, parsed.end()), again);
    }

    @Test
    void severalValuesOfAnAttributeStayTogether() {
        var message =
                IppMessage.of(IppWords.OK, 7)
                        .group(IppMessage.PRINTER)
                        .word(IppValue.KEYWORD, "printer-state-reasons", "media-low", "toner-low")
                        .number(IppValue.ENUM, "operations-supported", 2, 9)
                        .build();
        assertEquals(message, IppBytes.parse(IppBytes.encode(message)).orElseThrow().message());
    }

    @Test
    void aMessageCutAnywhereIsNone() {
        byte[] whole = IppBytes.encode(IppBytes.parse(printed()).orElseThrow().message());
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Optional.empty(), IppBytes.parse(Arrays.copyOf(whole, length)));
        }
        assertTrue(IppBytes.parse(whole).isPresent());
    }

    @Test
    void drawnMessagesComeBackAsTheyWere() {
        Random random = new Random(8010);
        for (int i = 0; i < 500; i++) {
            var builder = IppMessage.of(random.nextInt(0x10000), random.nextInt());
            builder.group(random.nextBoolean() ? IppMessage.JOB : IppMessage.PRINTER);
            for (int a = random.nextInt(6); a > 0; a--) {
                builder.number(IppValue.INTEGER, "n" + a, random.nextInt(), random.nextInt());
                builder.word(IppValue.TEXT, "t" + a, "字".repeat(random.nextInt(90)));
            }
            var message = builder.build();
            assertEquals(message, IppBytes.parse(IppBytes.encode(message)).orElseThrow().message());
        }
    }
}
