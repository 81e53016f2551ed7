package mingbai.model.voice;

import java.time.Duration;
import mingbai.model.content.Bytes;

/// A clip as a document. `wav` is a WAV file of one channel, 22,050 Hz and 16 bits.
public record VoiceClip(ClipName name, Origin origin, Bytes wav) {

    public static final Duration LONGEST = Duration.ofSeconds(4);

    /// Whether a machine made the clip as a stand-in, or the hall recorded it.
    public enum Origin {
        GENERATED,
        RECORDED
    }

    public VoiceClip {
        checked(Recording.ofWav(wav.toArray()));
    }

    public static VoiceClip of(ClipName name, Origin origin, Recording recording) {
        return new VoiceClip(name, origin, Bytes.of(recording.wav()));
    }

    public Recording recording() {
        return Recording.ofWav(wav.toArray());
    }

    private static void checked(Recording recording) {
        if (recording.size() == 0 || recording.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "片段应为 0–%d 秒 a clip lasts up to %d s"
                            .formatted(LONGEST.toSeconds(), LONGEST.toSeconds()));
        }
    }
}
