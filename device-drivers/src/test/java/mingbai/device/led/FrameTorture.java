package mingbai.device.led;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import mingbai.device.led.exchange.Deframer;

/// What every frame has to survive: any content, any cut, noise before and inside.
public final class FrameTorture<F> {
    private static final int ROUNDS = 2_000;

    private final Function<F, byte[]> encode;
    private final Supplier<Deframer<F>> decoder;
    private final Function<Random, F> any;

    public FrameTorture(
            Function<F, byte[]> encode, Supplier<Deframer<F>> decoder, Function<Random, F> any) {
        this.encode = encode;
        this.decoder = decoder;
        this.any = any;
    }

    public void whatIsEncodedIsDecoded(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            F frame = any.apply(random);
            assertEquals(List.of(frame), decoder.get().take(encode.apply(frame)));
        }
    }

    public void aFrameMayBeCutAnywhere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            F frame = any.apply(random);
            byte[] bytes = encode.apply(frame);
            for (int cut = 0; cut <= bytes.length; cut++) {
                Deframer<F> deframer = decoder.get();
                List<F> got = new ArrayList<>(deframer.take(Arrays.copyOf(bytes, cut)));
                got.addAll(deframer.take(Arrays.copyOfRange(bytes, cut, bytes.length)));
                assertEquals(List.of(frame), got, "cut at " + cut);
            }
        }
    }

    /// After noise of any kind at most the frame it runs into is lost, never the one after that.
    public void afterNoiseItFindsTheNextFrames(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            F first = any.apply(random);
            F second = any.apply(random);
            F third = any.apply(random);
            ByteArrayOutputStream wire = new ByteArrayOutputStream();
            wire.writeBytes(noise);
            wire.writeBytes(encode.apply(first));
            wire.writeBytes(encode.apply(second));
            wire.writeBytes(encode.apply(third));
            List<F> got = decoder.get().take(wire.toByteArray());
            assertEquals(third, got.getLast(), "seed " + seed + " round " + i);
            assertTrue(got.contains(second), "seed " + seed + " round " + i);
        }
    }

    /// A frame with one byte overwritten is dropped or, where that byte did not matter, the same.
    public void aDamagedFrameIsNeverTakenForAnother(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            F frame = any.apply(random);
            byte[] bytes = encode.apply(frame);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            for (F got : decoder.get().take(bytes)) {
                assertEquals(frame, got, "seed " + seed + " round " + i);
            }
        }
    }

    /// Whatever comes, nothing is thrown and memory stays bounded.
    public void pureNoiseIsSurvived(long seed) {
        Random random = new Random(seed);
        Deframer<F> deframer = decoder.get();
        byte[] noise = new byte[4096];
        for (int i = 0; i < 500; i++) {
            random.nextBytes(noise);
            deframer.take(noise);
        }
        List<F> got = new ArrayList<>();
        F frame = any.apply(random);
        for (int i = 0; i < 3 && got.isEmpty(); i++) {
            got.addAll(deframer.take(encode.apply(frame)));
        }
        assertTrue(got.contains(frame), "a frame after half a million bytes of noise");
    }
}
