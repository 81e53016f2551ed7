package mingbai.device.speaker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;

/// Sound of one channel and 16 bits, so many samples a second.
public final class Sound {
    private static final int WHOLE = 100;

    private final int rate;
    private final short[] samples;

    private Sound(int rate, short[] samples) {
        this.rate = rate;
        this.samples = samples;
    }

    public static Sound of(int rate, short[] samples) {
        return new Sound(rate, samples.clone());
    }

    public Duration length() {
        return Duration.ofNanos(samples.length * Duration.ofSeconds(1).toNanos() / rate);
    }

    /// The same, quieter: 100 leaves it as it is, 0 is silence.
    public Sound atVolume(int percent) {
        short[] scaled = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = (short) (samples[i] * percent / WHOLE);
        }
        return new Sound(rate, scaled);
    }

    AudioFormat format() {
        return new AudioFormat(rate, Short.SIZE, 1, true, false);
    }

    /// The samples as a little-endian line takes them.
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(samples.length * Short.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(samples);
        return bytes.array();
    }

    public int rate() {
        return rate;
    }
}
