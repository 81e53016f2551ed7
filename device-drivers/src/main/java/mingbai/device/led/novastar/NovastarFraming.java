package mingbai.device.led.novastar;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mingbai.device.led.exchange.Deframer;
import mingbai.device.led.exchange.Octets;

/// Finds packets by their head, length and sum; a wrong sum costs one byte, not the next packet.
public final class NovastarFraming implements Deframer<NovastarFrame> {
    private static final int LONGEST = 1024;

    private final boolean answers;
    private byte[] rest = {};
    private int damaged;

    /// `answers` to hear the card, otherwise to hear the program.
    public NovastarFraming(boolean answers) {
        this.answers = answers;
    }

    public static byte[] encode(NovastarFrame frame) {
        return frame.bytes();
    }

    @Override
    public List<NovastarFrame> take(byte[] bytes) {
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        List<NovastarFrame> frames = new ArrayList<>();
        int at = 0;
        int step = 1;
        while (step > 0 && all.length - at >= NovastarFrame.HEAD) {
            step = step(all, at, frames);
            at += step;
        }
        rest = Arrays.copyOfRange(all, at, all.length);
        return frames;
    }

    /// How far to go on; 0 to wait for more.
    private int step(byte[] all, int at, List<NovastarFrame> frames) {
        int first = answers ? 0xAA : 0x55;
        if ((all[at] & 0xFF) != first || (all[at + 1] & 0xFF) != (first ^ 0xFF)) {
            return 1;
        }
        ByteBuffer in = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        boolean write = all[at + 10] == 1;
        int length = in.getShort(at + 16) & 0xFFFF;
        int carried = answers != write ? length : 0;
        int whole = NovastarFrame.HEAD + carried + NovastarFrame.SUM;
        if (whole > LONGEST) {
            return 1;
        }
        if (all.length - at < whole) {
            return 0;
        }
        byte[] packet = Arrays.copyOfRange(all, at, at + whole);
        int end = whole - NovastarFrame.SUM;
        if (NovastarFrame.sum(packet, end) != (in.getShort(at + end) & 0xFFFF)) {
            damaged++;
            return 1;
        }
        frames.add(
                new NovastarFrame(
                        answers,
                        packet[2] & 0xFF,
                        packet[3] & 0xFF,
                        write,
                        in.getInt(at + 12),
                        Octets.of(Arrays.copyOfRange(packet, NovastarFrame.HEAD, end))));
        return whole;
    }

    @Override
    public int damaged() {
        return damaged;
    }
}
