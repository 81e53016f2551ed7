package mingbai.model.voice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final int SECOND = Recording.RATE;

    static Recording tone(int samples) {
        short[] wave = new short[samples];
        for (int i = 0; i < samples; i++) {
            wave[i] = (short) Math.round(16_384 * Math.sin(2 * Math.PI * 440 * i / SECOND));
        }
        return Recording.of(wave);
    }

    private static byte[] written(AudioFormat format, byte[] sound) throws Exception {
        var out = new ByteArrayOutputStream();
        var in = new AudioInputStream(new ByteArrayInputStream(sound), format, sound.length / 2);
        AudioSystem.write(in, AudioFileFormat.Type.WAVE, out);
        return out.toByteArray();
    }

    @Test
    void theJdkReadsWhatWeWrite() throws Exception {
        var tone = tone(SECOND);
        try (var in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(tone.wav()))) {
            assertTrue(in.getFormat().matches(new AudioFormat(SECOND, 16, 1, true, false)));
            assertEquals(SECOND, in.getFrameLength());
            byte[] sound = in.readAllBytes();
            assertEquals(tone, Recording.ofWav(written(in.getFormat(), sound)));
        }
    }

    @Test
    void otherSoundsAreNamed() throws Exception {
        byte[] sound = new byte[4000];
        var stereo = written(new AudioFormat(SECOND, 16, 2, true, false), sound);
        var refused = assertThrows(IllegalArgumentException.class, () -> Recording.ofWav(stereo));
        assertTrue(refused.getMessage().contains("22050"), refused.getMessage());
        var slow = written(new AudioFormat(8000, 16, 1, true, false), sound);
        assertThrows(IllegalArgumentException.class, () -> Recording.ofWav(slow));
        assertThrows(IllegalArgumentException.class, () -> Recording.ofWav(new byte[0]));
        byte[] text = "RIFF is not enough to be a WAV file".getBytes(StandardCharsets.US_ASCII);
        assertThrows(IllegalArgumentException.class, () -> Recording.ofWav(text));
    }

    @Test
    void noCutOfAFileIsMoreThanRefused() {
        byte[] whole = tone(50).wav();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertTrue(Recording.ofWav(cut).size() <= 50);
            } catch (IllegalArgumentException refused) {
                assertTrue(
                        refused.getMessage().contains("WAV")
                                || refused.getMessage().contains("PCM"));
            }
        }
    }

    @Test
    void aLastChunkThatClaimsTooMuchIsTakenAsFarAsItGoes() {
        byte[] endless = tone(50).wav();
        Arrays.fill(endless, 40, 43, (byte) 0xFF);
        endless[43] = 0x7F;
        assertArrayEquals(tone(50).samples(), Recording.ofWav(endless).samples());
    }

    @Test
    void loudnessIsMeasuredAgainstTheLoudestSine() {
        assertEquals(-6.0, tone(SECOND).level(), 0.1);
        assertEquals(-120.0, Recording.of(new short[100]).level());
        assertEquals(Duration.ofSeconds(1), tone(SECOND).length());
    }

    @Test
    void aClipIsNeitherEmptyNorASong() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new VoiceClip(
                                ClipName.PLEASE,
                                VoiceClip.Origin.RECORDED,
                                Recording.of(new short[0])));
        assertThrows(
                IllegalArgumentException.class,
                () -> new VoiceClip(ClipName.PLEASE, VoiceClip.Origin.RECORDED, tone(5 * SECOND)));
        byte[] noSound =
                "{\"name\":\"please\",\"origin\":\"RECORDED\",\"sound\":\"AAAA\"}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThrows(MalformedMessage.class, () -> Wire.read(noSound, VoiceClip.class));
    }
}
