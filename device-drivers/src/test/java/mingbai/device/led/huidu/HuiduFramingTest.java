package mingbai.device.led.huidu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import mingbai.device.led.FrameTorture;
import mingbai.device.led.exchange.Octets;
import org.junit.jupiter.api.Test;

class HuiduFramingTest {
    private final FrameTorture<HuiduMessage> torture =
            new FrameTorture<>(HuiduFraming::encode, HuiduFraming::new, HuiduFramingTest::any);

    private static HuiduMessage any(Random random) {
        byte[] data = new byte[1 + random.nextInt(random.nextInt(50) == 0 ? 20_000 : 200)];
        random.nextBytes(data);
        List<Integer> commands =
                List.of(HuiduMessage.SDK_ASK, HuiduMessage.SDK_ANSWER, HuiduMessage.SDK_ASK);
        return new HuiduMessage(commands.get(random.nextInt(3)), Octets.of(data));
    }

    @Test
    void versionAndHeartbeatAreAsInTheMakersCode() {
        assertEquals(
                Octets.hex("08 00 01 20 05 00 00 01"),
                Octets.of(HuiduFraming.encode(HuiduMessage.versionAsk())));
        assertEquals(
                Octets.hex("04 00 5F 00"),
                Octets.of(HuiduFraming.encode(HuiduMessage.heartbeat())));
    }

    /// Others counted characters, and cut Chinese XML short.
    @Test
    void lengthsCountBytesNotCharacters() {
        Octets packet = Octets.of(HuiduFraming.encode(HuiduMessage.xml(HuiduMessage.SDK_ASK, "请")));
        assertEquals(Octets.hex("0F 00 03 20 03 00 00 00 00 00 00 00 E8 AF B7"), packet);
    }

    @Test
    void whatIsEncodedIsDecodedAlsoInPieces() {
        torture.whatIsEncodedIsDecoded(21);
    }

    @Test
    void aMessageMayBeCutAnywhere() {
        torture.aFrameMayBeCutAnywhere(22);
    }

    @Test
    void nonsenseEndsTheConversationInsteadOfBeingGuessedAt() {
        HuiduFraming frames = new HuiduFraming();
        assertEquals(List.of(), frames.take(Octets.hex("13 A5 07 FF 5A 00").bytes()));
        assertEquals(1, frames.damaged());
        assertEquals(List.of(), frames.take(HuiduFraming.encode(HuiduMessage.heartbeat())));
    }

    @Test
    void noiseOfAnyLengthIsSurvivedInBoundedMemory() {
        Random random = new Random(23);
        for (int round = 0; round < 2_000; round++) {
            HuiduFraming frames = new HuiduFraming();
            byte[] noise = new byte[64];
            for (int i = 0; i < 20; i++) {
                random.nextBytes(noise);
                frames.take(noise);
            }
        }
    }
}
