package mingbai.device.led.lumen;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import mingbai.device.led.exchange.Octets;

/// What serial line and network have in common: `68 32 ID CMD FLAG data sum`.
final class LumenBody {
    /// Before the data, and after it.
    static final int HEAD = 5;

    static final int SUM = 2;

    private LumenBody() {}

    static byte[] encode(LumenFrame frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(frame.answer() ? LumenFrame.ANSWER : LumenFrame.ASK);
        out.write(LumenFrame.CARD);
        out.write(frame.screen());
        out.write(frame.command());
        out.write(frame.flag());
        out.writeBytes(frame.data().bytes());
        int sum = sum(out.toByteArray(), out.size());
        out.write(sum & 0xFF);
        out.write(sum >>> 8);
        return out.toByteArray();
    }

    /// Empty when it is none, or its sum is wrong.
    static Optional<LumenFrame> parse(byte[] body) {
        int data = body.length - SUM;
        if (data < HEAD || (body[0] & 0x7F) != LumenFrame.ASK || body[1] != LumenFrame.CARD) {
            return Optional.empty();
        }
        int sum = (body[data] & 0xFF) | ((body[data + 1] & 0xFF) << 8);
        if (sum != sum(body, data)) {
            return Optional.empty();
        }
        return Optional.of(
                new LumenFrame(
                        (body[0] & 0x80) != 0,
                        body[2] & 0xFF,
                        body[3] & 0xFF,
                        body[4] & 0xFF,
                        Octets.of(Arrays.copyOfRange(body, HEAD, data))));
    }

    private static int sum(byte[] body, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += body[i] & 0xFF;
        }
        return sum & 0xFFFF;
    }
}
