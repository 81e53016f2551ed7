package mingbai.device.led.lumen;

import java.util.Random;
import java.util.stream.Stream;
import mingbai.device.led.FrameTorture;
import mingbai.device.led.exchange.Octets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LumenFramingTest {
    private static final byte[] SPECIAL = Octets.hex("A5 AA AE 05 0E 0A FF 68 00").bytes();
    private static final int CODE = 0x01A5AEFF;

    static Stream<FrameTorture<LumenFrame>> framings() {
        return Stream.of(
                new FrameTorture<>(
                        SerialFraming::encode, SerialFraming::new, LumenFramingTest::any),
                new FrameTorture<>(
                        new NetworkFraming(CODE)::encode,
                        () -> new NetworkFraming(CODE),
                        LumenFramingTest::any));
    }

    private static LumenFrame any(Random random) {
        byte[] data = new byte[random.nextInt(120)];
        random.nextBytes(data);
        for (int i = 0; i < data.length; i++) {
            if (random.nextBoolean()) {
                data[i] = SPECIAL[random.nextInt(SPECIAL.length)];
            }
        }
        return new LumenFrame(
                random.nextBoolean(),
                random.nextInt(256),
                random.nextInt(256),
                random.nextInt(256),
                Octets.of(data));
    }

    @ParameterizedTest
    @MethodSource("framings")
    void whatIsEncodedIsDecodedEvenFullOfEscapes(FrameTorture<LumenFrame> torture) {
        torture.whatIsEncodedIsDecoded(11);
    }

    @ParameterizedTest
    @MethodSource("framings")
    void aFrameMayBeCutAnywhere(FrameTorture<LumenFrame> torture) {
        torture.aFrameMayBeCutAnywhere(12);
    }

    @ParameterizedTest
    @MethodSource("framings")
    void noiseCostsAtMostTheFrameItRunsInto(FrameTorture<LumenFrame> torture) {
        torture.afterNoiseItFindsTheNextFrames(13);
    }

    @ParameterizedTest
    @MethodSource("framings")
    void pureNoiseIsSurvived(FrameTorture<LumenFrame> torture) {
        torture.pureNoiseIsSurvived(15);
    }
}
