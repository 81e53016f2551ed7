package mingbai.device.led.lumen;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.led.exchange.Deframer;

/// The frame on RS-232 and RS-485: `A5 … AE`, with A5, AE and AA escaped by AA.
public final class SerialFraming implements Deframer<LumenFrame> {
    /// Longer than any packet of ours or a card's; what is longer is noise.
    static final int LONGEST = 4096;

    private static final int HEAD = 0xA5;
    private static final int TAIL = 0xAE;
    private static final int ESCAPE = 0xAA;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean inside;
    private boolean broken;
    private boolean escaped;
    private int damaged;

    public static byte[] encode(LumenFrame frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(HEAD);
        for (byte each : LumenBody.encode(frame)) {
            int value = each & 0xFF;
            if (value == HEAD || value == TAIL || value == ESCAPE) {
                out.write(ESCAPE);
                out.write(value & 0x0F);
            } else {
                out.write(value);
            }
        }
        out.write(TAIL);
        return out.toByteArray();
    }

    @Override
    public List<LumenFrame> take(byte[] bytes) {
        List<LumenFrame> frames = new ArrayList<>();
        for (byte each : bytes) {
            take(each & 0xFF, frames);
        }
        return frames;
    }

    private void take(int each, List<LumenFrame> frames) {
        if (each == HEAD) {
            damaged += inside && body.size() > 0 ? 1 : 0;
            inside = true;
            broken = false;
            escaped = false;
            body.reset();
        } else if (each == TAIL && inside) {
            end(frames);
        } else if (inside) {
            within(each);
        }
    }

    private void within(int each) {
        if (escaped) {
            broken |= each != 0x05 && each != 0x0E && each != 0x0A;
            body.write(0xA0 | each);
            escaped = false;
        } else if (each == ESCAPE) {
            escaped = true;
        } else {
            body.write(each);
        }
        if (body.size() > LONGEST) {
            inside = false;
            damaged++;
        }
    }

    private void end(List<LumenFrame> frames) {
        inside = false;
        Optional<LumenFrame> frame =
                broken || escaped ? Optional.empty() : LumenBody.parse(body.toByteArray());
        frame.ifPresentOrElse(frames::add, () -> damaged++);
    }

    @Override
    public int damaged() {
        return damaged;
    }
}
