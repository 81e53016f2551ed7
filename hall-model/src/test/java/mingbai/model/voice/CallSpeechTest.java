package mingbai.model.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import org.junit.jupiter.api.Test;

class CallSpeechTest {
    private static final Call CALL =
            new Call(
                    1,
                    TicketNumber.parse("A012"),
                    new WindowNumber(3),
                    Call.Kind.FIRST,
                    Instant.EPOCH);
    private static final int MILLI = Recording.RATE / 1000;

    /// Each clip is one value, so that an ear can tell them apart.
    private static Map<ClipName, Recording> clips() {
        Map<ClipName, Recording> clips = new HashMap<>();
        for (var name : ClipName.ALL) {
            short[] sound = new short[100];
            java.util.Arrays.fill(sound, (short) (1 + ClipName.ALL.indexOf(name)));
            clips.put(name, Recording.of(sound));
        }
        return clips;
    }

    private static List<ClipName> heard(Recording sound) {
        List<ClipName> heard = new java.util.ArrayList<>();
        short before = 0;
        for (short sample : sound.samples()) {
            if (sample != before && sample != 0) {
                heard.add(ClipName.ALL.get(sample - 1));
            }
            before = sample;
        }
        return heard;
    }

    @Test
    void theChimeThenTheWordsThenTheWordsAgain() {
        var spoken = CallSpeech.of(CALL, VoiceManner.USUAL, 2, clips());
        List<ClipName> expected = new java.util.ArrayList<>(List.of(ClipName.CHIME));
        expected.addAll(spoken.phrase().clips());
        expected.addAll(spoken.phrase().clips());
        assertEquals(expected, heard(spoken.sound()));
        assertEquals(List.of(), spoken.missing());
        int words = 8 * 100 + 7 * 30 * MILLI;
        int whole = 100 + 250 * MILLI + words + 800 * MILLI + words;
        assertEquals(whole, spoken.sound().size(), Recording.RATE / 1000 * 20);
    }

    @Test
    void halfANumberIsNeverSaid() {
        var clips = clips();
        clips.remove(ClipName.digit(2));
        var spoken = CallSpeech.of(CALL, VoiceManner.USUAL, 2, clips);
        assertEquals(List.of(ClipName.digit(2)), spoken.missing());
        assertEquals(List.of(ClipName.CHIME), heard(spoken.sound()));
    }

    @Test
    void withoutClipsThereIsSilence() {
        var spoken = CallSpeech.of(CALL, VoiceManner.USUAL, 1, Map.of());
        assertEquals(0, spoken.sound().size());
        assertTrue(spoken.missing().contains(ClipName.PLEASE));
    }
}
