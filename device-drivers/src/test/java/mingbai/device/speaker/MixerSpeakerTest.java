package mingbai.device.speaker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import mingbai.device.health.DeviceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the machine's real sound system, whose default output is a file.
class MixerSpeakerTest {
    private static String soundSystem(Path heard) {
        return """
        </usr/share/alsa/alsa.conf>
        pcm.!default {
          type file
          slave.pcm "null"
          file "%s"
          format "wav"
        }
        """
                .formatted(heard);
    }

    @TempDir Path folder;

    private List<String> probe(String mixer) throws Exception {
        var config = folder.resolve("asound.conf");
        Files.writeString(config, soundSystem(folder.resolve("heard.wav")));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpeakerProbe.class.getName(),
                        mixer);
        builder.environment().put("ALSA_CONFIG_PATH", config.toString());
        var process = builder.redirectErrorStream(true).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().toList();
        } finally {
            process.waitFor();
        }
    }

    @Test
    void whatIsSaidComesOutOfTheSoundSystem() throws Exception {
        assertEquals(List.of("ONLINE", "Spoken[]", "ONLINE"), probe(MixerSpeaker.DEFAULT));
        try (var heard = AudioSystem.getAudioInputStream(folder.resolve("heard.wav").toFile())) {
            assertEquals(SpeakerProbe.RATE, heard.getFormat().getSampleRate());
            assertEquals(1, heard.getFormat().getChannels());
            byte[] bytes = heard.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
            assertArrayEquals(SpeakerProbe.tone(), Arrays.copyOf(samples, SpeakerProbe.RATE));
        }
    }

    @Test
    void aMixerIsFoundByAPartOfItsName() throws Exception {
        assertEquals(List.of("ONLINE", "Spoken[]", "ONLINE"), probe("null [def"));
    }

    @Test
    void aMixerThatIsNotThereIsSaidToBeMissing() throws Exception {
        assertEquals(
                List.of("NO_DEVICE", "Failed[reason=NO_DEVICE]", "NO_DEVICE"),
                probe("吸顶喇叭 ceiling"));
    }

    @Test
    void aClosedSpeakerSaysSo() {
        var speaker = new MixerSpeaker("none", InstantSource.system());
        speaker.close();
        var outcome = speaker.speak(Sound.of(SpeakerProbe.RATE, SpeakerProbe.tone()));
        assertEquals(
                SpeakerTrouble.CLOSED,
                assertInstanceOf(SpeakOutcome.Failed.class, outcome).reason());
        assertEquals(DeviceStatus.OFFLINE, speaker.look().status());
    }
}
