package mingbai.model.voice;

import java.time.Duration;

/// A clip as a document.
public record VoiceClip(ClipName name, Origin origin, Recording sound) {

    public static final Duration LONGEST = Duration.ofSeconds(4);

    /// Whether a machine made the clip as a stand-in, or the hall recorded it.
    public enum Origin {
        GENERATED,
        RECORDED
    }

    public VoiceClip {
        if (sound.size() == 0 || sound.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "片段应为 0–%d 秒 a clip lasts up to %d s"
                            .formatted(LONGEST.toSeconds(), LONGEST.toSeconds()));
        }
    }
}
