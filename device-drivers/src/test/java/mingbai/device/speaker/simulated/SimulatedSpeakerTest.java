package mingbai.device.speaker.simulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import javax.sound.sampled.AudioSystem;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics.Count;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.SpeakerTrouble;
import mingbai.device.speaker.setup.SpeakerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedSpeakerTest {
    private static final int RATE = 22_050;
    private static final Sound SHORT = Sound.of(RATE, new short[] {0, 100, -100, 32_767});
    private static final Sound HOUR = Sound.of(1, new short[3_600]);

    @TempDir Path folder;
    private final InstantSource clock = InstantSource.system();

    @Test
    void theJdkReadsWhatWasSaid() throws Exception {
        try (var speaker = SimulatedSpeaker.quick(folder, clock)) {
            assertEquals(new SpeakOutcome.Spoken(), speaker.speak(SHORT.atVolume(50)));
            var file = speaker.speeches().getFirst();
            try (var heard = AudioSystem.getAudioInputStream(file.toFile())) {
                assertEquals(RATE, heard.getFormat().getSampleRate());
                assertArrayEquals(
                        Sound.of(RATE, new short[] {0, 50, -50, 16_383}).bytes(),
                        heard.readAllBytes());
            }
        }
    }

    @Test
    void onlyTheNewestStayAndNumbersGoOn() throws Exception {
        try (var speaker = SimulatedSpeaker.quick(folder, clock)) {
            for (int i = 0; i < SimulatedSpeaker.KEPT + 3; i++) {
                speaker.speak(SHORT);
            }
        }
        try (var next = SimulatedSpeaker.quick(folder, clock)) {
            next.speak(SHORT);
            assertEquals(SimulatedSpeaker.KEPT, next.speeches().size());
            assertEquals("speech-0054.wav", next.speeches().getLast().getFileName().toString());
        }
    }

    @Test
    void whatItSaidIsCountedInWholeSeconds() throws Exception {
        Sound longer = Sound.of(10, new short[7]);
        try (var speaker = SimulatedSpeaker.quick(folder, clock)) {
            speaker.speak(longer);
            assertEquals(0, speaker.statistics().of(Count.SECONDS_PLAYED));
            speaker.speak(longer);
            speaker.fault(SpeakerFault.BUSY, true);
            speaker.speak(longer);
            assertEquals(2, speaker.statistics().of(Count.SOUNDS_PLAYED));
            assertEquals(1, speaker.statistics().of(Count.SECONDS_PLAYED));
            assertEquals(1, speaker.statistics().of(Count.SOUNDS_FAILED));
        }
    }

    @Test
    void eachFaultIsToldAndHeals() throws Exception {
        try (var speaker = SimulatedSpeaker.quick(folder, clock)) {
            speaker.fault(SpeakerFault.UNPLUGGED, true);
            assertEquals(new SpeakOutcome.Failed(SpeakerTrouble.NO_DEVICE), speaker.speak(SHORT));
            assertEquals(DeviceStatus.NO_DEVICE, speaker.look().status());
            speaker.fault(SpeakerFault.UNPLUGGED, false);
            speaker.fault(SpeakerFault.BUSY, true);
            assertEquals(new SpeakOutcome.Failed(SpeakerTrouble.BUSY), speaker.speak(SHORT));
            speaker.fault(SpeakerFault.BUSY, false);
            assertEquals(new SpeakOutcome.Spoken(), speaker.speak(SHORT));
            assertEquals(DeviceStatus.ONLINE, speaker.look().status());
            assertEquals(1, speaker.speeches().size());
        }
    }

    @Test
    void closingEndsASoundEarly() throws Exception {
        var speaker = new SpeakerSetup("simulated").open(folder, Instant::now);
        var outcome = CompletableFuture.supplyAsync(() -> speaker.speak(HOUR));
        speaker.close();
        assertEquals(new SpeakOutcome.Failed(SpeakerTrouble.CLOSED), outcome.join());
        assertTrue(new SpeakerSetup("simulated").simulated());
        assertFalse(new SpeakerSetup("PCH").simulated());
    }
}
