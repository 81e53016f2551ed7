package mingbai.service.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.signing.Reach;
import mingbai.model.voice.CallSpeech;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the real synthesiser of this machine.
class VoiceTest {
    private static final int RATE = 44_100;

    @TempDir Path folder;
    private QuietRooms rooms;
    private VoiceShelf voice;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, new MovableClock("2026-05-06T01:00:00Z"));
        voice = rooms.part(VoiceShelf.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    /// Half a second of silence, half a second of a tone, and silence again, in stereo.
    private static byte[] recorded(double loudness) throws Exception {
        byte[] sound = new byte[RATE * 2 * 2 * 3 / 2];
        for (int frame = RATE / 2; frame < RATE; frame++) {
            int sample = (int) (32_767 * loudness * Math.sin(2 * Math.PI * 300 * frame / RATE));
            for (int channel = 0; channel < 2; channel++) {
                sound[4 * frame + 2 * channel] = (byte) sample;
                sound[4 * frame + 2 * channel + 1] = (byte) (sample >> 8);
            }
        }
        return file(new AudioFormat(RATE, 16, 2, true, false), sound);
    }

    private static byte[] file(AudioFormat format, byte[] sound) throws Exception {
        var out = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(sound),
                        format,
                        sound.length / format.getFrameSize()),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }

    @Test
    void everyClipIsMadeAndSoundsLikeNoOther() {
        voice.makeMissing();
        var clips = voice.clips();
        assertEquals(ClipName.ALL, clips.keySet().stream().toList());
        Set<Recording> sounds = new HashSet<>();
        for (var clip : clips.values()) {
            var sound = clip.sound();
            assertEquals(VoiceClip.Origin.GENERATED, clip.origin());
            assertTrue(sounds.add(sound), clip.name() + " sounds like another");
            long millis = sound.length().toMillis();
            assertTrue(millis >= 90 && millis <= 2_200, clip.name() + " lasts " + millis);
            double level = sound.level();
            assertTrue(level > -24 && level < -12, clip.name() + " is at " + level);
        }
        assertTrue(
                clips.get(ClipName.WINDOW).sound().size()
                        > 2 * clips.get(ClipName.digit(1)).sound().size());
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws Exception {
        rooms.somebody("manager", Reach.EVERYTHING, Role.MANAGER);
        var own = ClipIntake.read(recorded(0.3));
        voice.replace(Map.of(ClipName.PLEASE, own), "manager");
        voice.makeMissing();
        var please = voice.clips().get(ClipName.PLEASE);
        assertEquals(new VoiceClip(ClipName.PLEASE, VoiceClip.Origin.RECORDED, own), please);
        assertTrue(voice.restore(ClipName.PLEASE, "manager").isPresent());
        assertEquals(VoiceClip.Origin.GENERATED, voice.clips().get(ClipName.PLEASE).origin());
        assertEquals(2, rooms.part(AuditLog.class).latest(9).size());
    }

    @Test
    void aWholeCallIsHeard() {
        voice.makeMissing();
        var call =
                new Call(
                        1,
                        TicketNumber.parse("A001"),
                        new WindowNumber(3),
                        Call.Kind.FIRST,
                        Instant.EPOCH);
        var spoken = CallSpeech.of(call, VoiceManner.USUAL, 2, voice.recordings());
        assertEquals("请A零零一号到三号窗口办理", spoken.phrase().text());
        long millis = spoken.sound().length().toMillis();
        assertTrue(millis > 6_000 && millis < 14_000, millis + " ms");
        assertTrue(spoken.sound().level() > -22, "at " + spoken.sound().level());
    }

    @Test
    void aRecordingIsCutAndMadeAsLoudAsTheOthers() throws Exception {
        for (double loudness : new double[] {0.02, 0.3, 1}) {
            var clip = ClipIntake.read(recorded(loudness));
            assertEquals(500.0, (double) clip.length().toMillis(), 40);
            assertEquals(ClipMaker.LEVEL, clip.level(), 0.5);
        }
    }

    @Test
    void aFileNamesItsClip() throws Exception {
        assertEquals(ClipName.letter('A'), ClipIntake.named("A.wav"));
        assertEquals(ClipName.letter('A'), ClipIntake.named("C:\\voice\\letter-a.WAV"));
        assertEquals(ClipName.digit(3), ClipIntake.named("三.wav"));
        assertEquals(ClipName.WINDOW, ClipIntake.named("号窗口办理.aiff"));
        assertEquals(ClipName.CHIME, ClipIntake.named("chime.wav"));
        assertThrows(ClipIntake.Refused.class, () -> ClipIntake.named("百万.wav"));
    }

    @Test
    void whatIsNoClipIsRefused() throws Exception {
        var silence = file(new AudioFormat(RATE, 16, 2, true, false), new byte[RATE]);
        for (byte[] file : new byte[][] {new byte[100], silence, {}, new byte[6 << 20]}) {
            var refused = assertThrows(ClipIntake.Refused.class, () -> ClipIntake.read(file));
            assertFalse(refused.getMessage().isBlank());
        }
    }
}
