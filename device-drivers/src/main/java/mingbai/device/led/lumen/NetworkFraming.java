package mingbai.device.led.lumen;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.device.led.exchange.Deframer;

/// The frame on TCP: the card's network code, a length, two zeros and the body without escapes.
public final class NetworkFraming implements Deframer<LumenFrame> {
    private static final int HEAD = 8;
    private static final int SHORTEST = LumenBody.HEAD + LumenBody.SUM;

    private final int code;
    private byte[] rest = {};
    private int damaged;

    /// `code` must equal the card's; FF FF FF FF as it leaves the factory.
    public NetworkFraming(int code) {
        this.code = code;
    }

    public byte[] encode(LumenFrame frame) {
        byte[] body = LumenBody.encode(frame);
        ByteArrayOutputStream out = new ByteArrayOutputStream(HEAD + body.length);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(code >>> shift);
        }
        out.write(body.length & 0xFF);
        out.write(body.length >>> 8);
        out.writeBytes(new byte[2]);
        out.writeBytes(body);
        return out.toByteArray();
    }

    @Override
    public List<LumenFrame> take(byte[] bytes) {
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        List<LumenFrame> frames = new ArrayList<>();
        int at = 0;
        boolean waiting = false;
        while (!waiting && all.length - at >= HEAD) {
            int length = bodyAt(all, at);
            if (length == 0) {
                at++;
            } else if (all.length - at < HEAD + length) {
                waiting = true;
            } else {
                at += take(all, at, length, frames);
            }
        }
        rest = Arrays.copyOfRange(all, at, all.length);
        return frames;
    }

    /// How far to go on: past a good frame, or one byte into a bad one, as its head may be noise.
    private int take(byte[] all, int at, int length, List<LumenFrame> frames) {
        Optional<LumenFrame> frame =
                LumenBody.parse(Arrays.copyOfRange(all, at + HEAD, at + HEAD + length));
        if (frame.isEmpty()) {
            damaged++;
            return 1;
        }
        frames.add(frame.get());
        return HEAD + length;
    }

    /// The body's length where a head stands, otherwise 0.
    private int bodyAt(byte[] all, int at) {
        for (int i = 0; i < 4; i++) {
            if ((all[at + i] & 0xFF) != ((code >>> (24 - 8 * i)) & 0xFF)) {
                return 0;
            }
        }
        int length = (all[at + 4] & 0xFF) | ((all[at + 5] & 0xFF) << 8);
        boolean zeros = all[at + 6] == 0 && all[at + 7] == 0;
        boolean type = all.length - at <= HEAD || (all[at + HEAD] & 0x7F) == LumenFrame.ASK;
        boolean sound = length >= SHORTEST && length <= SerialFraming.LONGEST && zeros && type;
        return sound ? length : 0;
    }

    @Override
    public int damaged() {
        return damaged;
    }
}
