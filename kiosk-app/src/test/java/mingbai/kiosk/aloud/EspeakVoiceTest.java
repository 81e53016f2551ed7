package mingbai.kiosk.aloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.simulated.SimulatedSpeaker;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;
import mingbai.model.queue.TicketNumber;
import mingbai.model.voice.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EspeakVoiceTest {
    private static final Prompt TAKE =
            Prompt.of("请取走号票", "qing3 qu3zou3 hao4piao4", "Please take your ticket.")
                    .after(TicketNumber.parse("A018"));

    @TempDir Path folder;

    static Tongue[] tongues() {
        var french = new Tongue("fr", "Français", Map.of());
        return new Tongue[] {Tongue.CHINESE, Tongue.ENGLISH, french};
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void aSentenceIsHeardOnTheSpeaker(Tongue tongue) throws Exception {
        var speaker = SimulatedSpeaker.quick(folder, () -> Instant.EPOCH);
        var sound = new EspeakVoice().say(TAKE, tongue).orElseThrow();
        assertEquals(new SpeakOutcome.Spoken(), speaker.speak(sound));
        var heard = Recording.ofWav(Files.readAllBytes(speaker.speeches().getFirst()));
        assertTrue(heard.level() > -35, "level " + heard.level());
        assertTrue(heard.length().compareTo(Duration.ofSeconds(1)) > 0, heard.toString());
        assertTrue(heard.length().compareTo(Duration.ofSeconds(8)) < 0, heard.toString());
    }

    @Test
    void lettersAreCalledByTheirEnglishNames() {
        assertEquals(
                "hao4ma3 shi4 <voice name=\"en-us\">A</voice>"
                        + "<voice name=\"cmn-latn-pinyin\"> ling2</voice>",
                EspeakVoice.marked("hao4ma3 shi4 A ling2"));
    }

    @Test
    void whatTheHallHasRecordedIsHeardInstead() throws Exception {
        short[] tone = new short[4_000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (9_000 * Math.sin(i / 8.0));
        }
        Files.write(folder.resolve("请稍等.wav"), Recording.of(tone).wav());
        Files.write(folder.resolve("One moment, please.wav"), new byte[] {1, 2, 3});
        var voice = new RecordedVoice(folder, (_, _) -> Optional.empty());
        var heard = voice.say(Prompt.WAIT, Tongue.CHINESE).orElseThrow();
        assertEquals(Recording.of(tone).length(), heard.length().truncatedTo(ChronoUnit.MILLIS));
        assertTrue(voice.say(Prompt.WAIT, Tongue.ENGLISH).isEmpty());
        assertTrue(voice.say(Prompt.NO_PAPER, Tongue.CHINESE).isEmpty());
    }
}
