package mingbai.device.idcard.sam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the frames that makers' documents print for the module (GA 450 itself is not public).
class SamVectorsTest {
    private static final String HEAD = "AAAAAA9669";

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static SamFrame any(Random random) {
        byte[] content = new byte[random.nextInt(80)];
        for (int i = 0; i < content.length; i++) {
            // Often bytes of the head, to be found in the middle of frames.
            content[i] =
                    random.nextInt(3) == 0
                            ? SamFrame.HEAD[random.nextInt(SamFrame.HEAD.length)]
                            : (byte) random.nextInt(256);
        }
        return SamFrame.of(content);
    }

    @ParameterizedTest
    @CsvSource({
        "RESET,0003 10FF EC",
        "STATUS,0003 11FF ED",
        "MODULE_ID,0003 12FF EE",
        "FIND,0003 2001 22",
        "SELECT,0003 2002 21",
        "READ,0003 3001 32",
        "READ_WITH_FINGERPRINTS,0003 3010 23",
        "READ_MORE_ADDRESS,0003 3003 30",
        "READ_CARD_SERIAL,0003 3005 36",
        "SPEED_115200,0003 6000 63"
    })
    void commandsAreAsPublished(SamCommand command, String rest) {
        assertArrayEquals(hex(HEAD + rest), SamFrame.command(command).bytes());
        assertEquals(
                List.of(command.code()),
                new SamFraming().take(hex(HEAD + rest)).stream().map(SamFrame::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0x90,'',0004 000090 94",
        "0x9F,00000000,0008 00009F 00000000 97",
        "0x80,'',0004 000080 84",
        "0x90,0000000000000000,000C 000090 0000000000000000 9C",
        "0x81,'',0004 000081 85",
        "0x41,'',0004 000041 45"
    })
    void answersAreAsPublished(String status, String data, String rest) {
        int code = Integer.decode(status);
        assertArrayEquals(hex(HEAD + rest), SamFrame.answer(code, hex(data)).bytes());
        SamFrame heard = new SamFraming().take(hex(HEAD + rest)).getFirst();
        assertEquals(code, heard.status());
        assertArrayEquals(hex(data), heard.data());
    }

    @Test
    void aCardWithPhotoHasThePublishedLength() {
        byte[] data = new byte[4 + 256 + 1024];
        assertEquals(1295, SamFrame.answer(0x90, data).bytes().length);
        byte[] withFingerprints = new byte[6 + 256 + 1024 + 1024];
        assertEquals(2321, SamFrame.answer(0x90, withFingerprints).bytes().length);
    }

    @Test
    void whatIsEncodedIsDecodedWhereverItIsCut() {
        var random = new Random(71);
        for (int i = 0; i < 200; i++) {
            SamFrame frame = any(random);
            byte[] bytes = frame.bytes();
            for (int cut = 0; cut <= bytes.length; cut++) {
                var framing = new SamFraming();
                var got = new ArrayList<>(framing.take(Arrays.copyOf(bytes, cut)));
                got.addAll(framing.take(Arrays.copyOfRange(bytes, cut, bytes.length)));
                assertEquals(List.of(frame), got, "cut at " + cut);
            }
        }
    }

    /// Noise that looks like the head of a longer frame costs what that frame would have held.
    @Test
    void afterNoiseTheNextFrameIsFound() {
        var random = new Random(72);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            SamFrame first = any(random);
            SamFrame second = any(random);
            var wire = new ByteArrayOutputStream();
            wire.writeBytes(noise);
            wire.writeBytes(first.bytes());
            wire.writeBytes(second.bytes());
            var got = new SamFraming().take(wire.toByteArray());
            assertEquals(List.of(first, second), got, "round " + i);
        }
    }

    @Test
    void aFrameCutShortHidesNothingLonger() {
        byte[] torn = Arrays.copyOf(SamFrame.answer(0x90, new byte[20]).bytes(), 12);
        byte[] next = SamFrame.answer(0x9F, new byte[40]).bytes();
        var wire = new ByteArrayOutputStream();
        wire.writeBytes(torn);
        wire.writeBytes(next);
        var framing = new SamFraming();
        var got = framing.take(wire.toByteArray());
        assertEquals(1, got.size());
        assertEquals(0x9F, got.getFirst().status());
        assertEquals(1, framing.damaged());
    }

    @Test
    void megabytesOfNoiseKeepNoMoreThanAFrame() {
        var random = new Random(73);
        var framing = new SamFraming();
        byte[] noise = new byte[4096];
        for (int i = 0; i < 500; i++) {
            random.nextBytes(noise);
            framing.take(noise.clone()).forEach(SamFrame::close);
        }
        SamFrame frame = SamFrame.answer(0x90, new byte[9]);
        var got = new ArrayList<SamFrame>();
        for (int i = 0; i < 3 && got.isEmpty(); i++) {
            got.addAll(framing.take(frame.bytes()));
        }
        assertEquals(frame, got.getLast());
    }

    @Test
    void whatWasTakenIsWiped() {
        byte[] bytes = SamFrame.answer(0x90, new byte[] {1, 2, 3}).bytes();
        new SamFraming().take(bytes);
        assertArrayEquals(new byte[bytes.length], bytes);
        SamFrame frame = SamFrame.answer(0x90, new byte[] {1, 2, 3});
        frame.close();
        assertArrayEquals(new byte[3], frame.data());
        assertEquals("SamFrame[6 bytes]", frame.toString());
    }
}
