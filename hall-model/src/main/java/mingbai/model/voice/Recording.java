package mingbai.model.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

/// Sound as every speaker of a hall takes it: one channel, 22,050 samples a second, 16 bits. In
/// JSON it is a WAV file in Base64.
public final class Recording {

    /// Samples a second.
    public static final int RATE = 22_050;

    private static final int HEADER = 44;
    private static final int CHUNK_HEADER = 8;
    private static final int FORMAT_SIZE = 16;
    private static final int PCM = 1;
    private static final int MILLIS = 1000;
    private static final double FULL = 32_768;
    private static final double POWER_DECIBELS = 10;
    private static final double SILENCE = -120;

    private final short[] samples;

    private Recording(short[] samples) {
        this.samples = samples;
    }

    public static Recording of(short[] samples) {
        return new Recording(samples.clone());
    }

    /// Reads a WAV file of exactly this form. A last chunk that claims more than there is, as a
    /// program writes it that does not know the end yet, is taken as far as it goes.
    public static Recording ofWav(byte[] wav) {
        var in = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        if (wav.length < CHUNK_HEADER + Integer.BYTES
                || !word(in).equals("RIFF")
                || in.getInt() == 0
                || !word(in).equals("WAVE")) {
            throw new IllegalArgumentException("不是 WAV 文件 no WAV file");
        }
        boolean known = false;
        while (in.remaining() >= CHUNK_HEADER) {
            String name = word(in);
            long claimed = Integer.toUnsignedLong(in.getInt());
            var body = in.slice(in.position(), (int) Math.min(claimed, in.remaining()));
            body.order(ByteOrder.LITTLE_ENDIAN);
            switch (name) {
                case "fmt " -> {
                    checkFormat(body);
                    known = true;
                }
                case "data" -> {
                    return new Recording(samples(body, known));
                }
                default -> {}
            }
            // Chunks begin at even bytes.
            long next = in.position() + body.capacity() + (claimed & 1);
            in.position((int) Math.min(next, in.limit()));
        }
        throw new IllegalArgumentException("WAV 文件没有声音 a WAV file without sound");
    }

    private static String word(ByteBuffer in) {
        byte[] letters = new byte[Integer.BYTES];
        in.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static void checkFormat(ByteBuffer body) {
        if (body.capacity() < FORMAT_SIZE
                || body.getShort() != PCM
                || body.getShort() != 1
                || body.getInt() != RATE
                || body.getInt() != RATE * Short.BYTES
                || body.getShort() != Short.BYTES
                || body.getShort() != Short.SIZE) {
            throw new IllegalArgumentException(
                    "应为单声道 22050 Hz 16 位 PCM not mono PCM of 22,050 Hz and 16 bits");
        }
    }

    private static short[] samples(ByteBuffer body, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("WAV 缺少格式说明 a WAV file without its format");
        }
        short[] samples = new short[body.capacity() / Short.BYTES];
        body.asShortBuffer().get(samples);
        return samples;
    }

    @JsonCreator
    static Recording ofBase64(String text) {
        return ofWav(Base64.getDecoder().decode(text));
    }

    @JsonValue
    String base64() {
        return Base64.getEncoder().encodeToString(wav());
    }

    public byte[] wav() {
        int size = samples.length * Short.BYTES;
        var out = ByteBuffer.allocate(HEADER + size).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - CHUNK_HEADER + size);
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(FORMAT_SIZE);
        out.putShort((short) PCM).putShort((short) 1).putInt(RATE).putInt(RATE * Short.BYTES);
        out.putShort((short) Short.BYTES).putShort((short) Short.SIZE);
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(size);
        out.asShortBuffer().put(samples);
        return out.array();
    }

    public short[] samples() {
        return samples.clone();
    }

    public int size() {
        return samples.length;
    }

    public Duration length() {
        return Duration.ofMillis((long) samples.length * MILLIS / RATE);
    }

    /// A part of it, from one sample to before another.
    public Recording part(int from, int until) {
        return new Recording(Arrays.copyOfRange(samples, from, until));
    }

    /// How loud it is, in decibels below the loudest possible sine (dBFS, RMS).
    public double level() {
        double power = 0;
        for (short sample : samples) {
            power += sample / FULL * (sample / FULL);
        }
        return power == 0 ? SILENCE : POWER_DECIBELS * Math.log10(2 * power / samples.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recording that && Arrays.equals(samples, that.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return length().toMillis() + " ms of sound";
    }
}
