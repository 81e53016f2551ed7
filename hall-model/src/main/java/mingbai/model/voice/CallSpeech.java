package mingbai.model.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.queue.Call;

/// Puts the sound of a call together from a hall's clips: the chime, then the words, as often as
/// the hall says them.
public final class CallSpeech {

    /// Between two clips.
    static final Duration GAP = Duration.ofMillis(30);

    /// Between the chime and the words.
    static final Duration BREATH = Duration.ofMillis(250);

    /// Between the words and the same words again.
    static final Duration REPEAT = Duration.ofMillis(800);

    private static final long MILLIS = 1000;

    private final List<short[]> pieces = new ArrayList<>();

    private CallSpeech() {}

    /// A call ready to be heard. `missing` are the clips that the hall lacks: with even one of them
    /// away no word is said, since half a number sends people to the wrong window.
    public record Spoken(Recording sound, CallPhrase phrase, List<ClipName> missing) {}

    public static Spoken of(
            Call call, VoiceManner manner, int times, Map<ClipName, Recording> clips) {
        var phrase = CallPhrase.of(call, manner);
        var missing =
                phrase.clips().stream().filter(c -> !clips.containsKey(c)).distinct().toList();
        var speech = new CallSpeech();
        Optional.ofNullable(clips.get(ClipName.CHIME)).ifPresent(speech::play);
        if (missing.isEmpty()) {
            var words = phrase.clips().stream().map(clips::get).toList();
            speech.pause(BREATH);
            for (int i = 0; i < times; i++) {
                if (i > 0) {
                    speech.pause(REPEAT);
                }
                speech.say(words);
            }
        }
        return new Spoken(speech.whole(), phrase, missing);
    }

    private void say(List<Recording> words) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                pause(GAP);
            }
            play(words.get(i));
        }
    }

    private void play(Recording recording) {
        pieces.add(recording.samples());
    }

    private void pause(Duration silence) {
        pieces.add(new short[(int) (silence.toMillis() * Recording.RATE / MILLIS)]);
    }

    private Recording whole() {
        short[] all = new short[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (short[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return Recording.of(all);
    }
}
