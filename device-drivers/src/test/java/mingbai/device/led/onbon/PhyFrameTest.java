package mingbai.device.led.onbon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import mingbai.device.led.FrameTorture;
import mingbai.device.led.exchange.Octets;
import org.junit.jupiter.api.Test;

class PhyFrameTest {
    private static final byte[] SPECIAL = Octets.hex("A5 A6 5A 5B 01 02 00 FF").bytes();

    private final FrameTorture<OnbonPacket> torture =
            new FrameTorture<>(PhyFrame::encode, PhyFrame::new, PhyFrameTest::any);

    private static OnbonPacket any(Random random) {
        byte[] data = new byte[random.nextInt(120)];
        random.nextBytes(data);
        for (int i = 0; i < data.length; i++) {
            if (random.nextBoolean()) {
                data[i] = SPECIAL[random.nextInt(SPECIAL.length)];
            }
        }
        return new OnbonPacket(
                random.nextInt(0x10000), random.nextInt(0x10000), 0xFE, Octets.of(data));
    }

    @Test
    void whatIsEncodedIsDecodedEvenFullOfEscapes() {
        torture.whatIsEncodedIsDecoded(1);
    }

    @Test
    void aFrameMayBeCutAnywhere() {
        torture.aFrameMayBeCutAnywhere(2);
    }

    @Test
    void noiseCostsAtMostTheFrameItRunsInto() {
        torture.afterNoiseItFindsTheNextFrames(3);
    }

    @Test
    void aDamagedFrameIsNeverTakenForAnother() {
        torture.aDamagedFrameIsNeverTakenForAnother(4);
    }

    @Test
    void pureNoiseIsSurvived() {
        torture.pureNoiseIsSurvived(5);
    }

    @Test
    void oneHeadByteIsEnoughAndManyAreTaken() {
        OnbonPacket packet = new OnbonPacket(1, 2, 0xFE, Octets.hex("A5 5A"));
        byte[] frame = PhyFrame.encode(packet);
        byte[] one = java.util.Arrays.copyOfRange(frame, 7, frame.length);
        assertEquals(List.of(packet), new PhyFrame().take(one));
        PhyFrame frames = new PhyFrame();
        frames.take(Octets.hex("A5 A5 A5").bytes());
        assertEquals(List.of(packet), frames.take(frame));
        assertEquals(0, frames.damaged());
    }

    @Test
    void anEndlessFrameIsGivenUp() {
        PhyFrame frames = new PhyFrame();
        frames.take(Octets.hex("A5").bytes());
        frames.take(new byte[100_000]);
        assertEquals(1, frames.damaged());
    }

    @Test
    void sumsAndMissingChecksumsAreTakenAsTheHeaderSays() {
        byte[] plain =
                Octets.hex("01 00 00 80 00 00 00 00 01 00 FE 02 05 00 A0 00 00 00 00").bytes();
        int sum = 0;
        for (byte each : plain) {
            sum += each & 0xFF;
        }
        String bySum = "A5" + hex(plain) + "%02x%02x5a".formatted(sum & 0xFF, sum >> 8);
        assertEquals(1, new PhyFrame().take(Octets.hex(bySum).bytes()).size());
        plain[8] = 2;
        assertEquals(
                1, new PhyFrame().take(Octets.hex("A5" + hex(plain) + "00005A").bytes()).size());
    }

    private static String hex(byte[] bytes) {
        return Octets.of(bytes).toString().replace(" ", "");
    }
}
