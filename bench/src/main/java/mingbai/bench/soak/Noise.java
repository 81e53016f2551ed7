package mingbai.bench.soak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Bytes that are no message: drawn, cut short, of the wrong kind, or a true one with a wrong bit.
final class Noise {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20_000;
    private static final List<String> WRONG =
            List.of(
                    "null",
                    "[]",
                    "{}",
                    "\"\"",
                    "1e999999999",
                    "{\"ask\":\"format-disk\"}",
                    "{\"ask\":\"take-ticket\",\"id\":null,\"station\":7}",
                    "{\"payloadType\":\"manifest\",\"payload\":\"!!\",\"signatures\":[]}",
                    "{\"station\":\"../../x\",\"entries\":[{}]}",
                    "{\"identity\":{\"station\":\"\\u0000\"},\"online\":\"maybe\"}");

    private final RandomGenerator random;
    private final byte[] genuine;

    /// `genuine`: a signed message that is only ever sent damaged.
    Noise(RandomGenerator random, byte[] genuine) {
        this.random = random;
        this.genuine = genuine.clone();
    }

    byte[] next() {
        return switch (random.nextInt(6)) {
            case 0 -> drawn();
            case 1 -> Arrays.copyOf(genuine, random.nextInt(genuine.length));
            case 2 -> flipped();
            case 3 -> "[".repeat(random.nextInt(1, DEEPEST)).getBytes(StandardCharsets.US_ASCII);
            case 4 -> new byte[0];
            default -> WRONG.get(random.nextInt(WRONG.size())).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] drawn() {
        byte[] bytes = new byte[random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] flipped() {
        byte[] bytes = genuine.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }
}
