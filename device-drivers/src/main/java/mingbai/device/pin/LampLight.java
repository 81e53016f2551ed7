package mingbai.device.pin;

import java.time.Duration;

/// How a lamp shines, in the words of XFS4IoT (Lights, `flashRate`).
public enum LampLight {
    OFF("off", Duration.ZERO),
    SLOW("slow", Duration.ofSeconds(1)),
    MEDIUM("medium", Duration.ofMillis(500)),
    QUICK("quick", Duration.ofMillis(200)),
    CONTINUOUS("continuous", Duration.ZERO);

    private final String word;
    private final Duration half;

    LampLight(String word, Duration half) {
        this.word = word;
        this.half = half;
    }

    /// The word on the wire.
    public String word() {
        return word;
    }

    /// Whether it is lit so long after it began; one that blinks begins lit.
    public boolean litAfter(Duration since) {
        return half.isZero() ? this == CONTINUOUS : since.dividedBy(half) % 2 == 0;
    }
}
