package mingbai.device.led.onbon;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import mingbai.device.led.exchange.Deframer;

/// The frame on the wire: eight A5, the packet with its checksum and escapes, one 5A (chapter 3).
public final class PhyFrame implements Deframer<OnbonPacket> {
    /// More than a card's buffer of 1,024 bytes, escapes removed; longer is noise.
    static final int LONGEST = 2048;

    private static final int HEAD = 0xA5;
    private static final int TAIL = 0x5A;
    private static final int HEAD_ESCAPE = 0xA6;
    private static final int TAIL_ESCAPE = 0x5B;
    private static final int HEADS = 8;

    private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
    private boolean inside;
    private boolean broken;
    private int escape;
    private int damaged;

    /// One packet as it goes out.
    public static byte[] encode(OnbonPacket packet) {
        byte[] plain = packet.bytes();
        int crc = Crc16.of(plain, plain.length);
        ByteArrayOutputStream frame = new ByteArrayOutputStream(plain.length + 16);
        for (int i = 0; i < HEADS; i++) {
            frame.write(HEAD);
        }
        for (byte each : plain) {
            escaped(each & 0xFF, frame);
        }
        escaped(crc & 0xFF, frame);
        escaped(crc >>> 8, frame);
        frame.write(TAIL);
        return frame.toByteArray();
    }

    private static void escaped(int each, ByteArrayOutputStream frame) {
        switch (each) {
            case HEAD -> pair(HEAD_ESCAPE, 2, frame);
            case HEAD_ESCAPE -> pair(HEAD_ESCAPE, 1, frame);
            case TAIL -> pair(TAIL_ESCAPE, 2, frame);
            case TAIL_ESCAPE -> pair(TAIL_ESCAPE, 1, frame);
            default -> frame.write(each);
        }
    }

    private static void pair(int first, int second, ByteArrayOutputStream frame) {
        frame.write(first);
        frame.write(second);
    }

    @Override
    public List<OnbonPacket> take(byte[] bytes) {
        List<OnbonPacket> packets = new ArrayList<>();
        for (byte each : bytes) {
            take(each & 0xFF, packets);
        }
        return packets;
    }

    private void take(int each, List<OnbonPacket> packets) {
        if (each == HEAD) {
            begin();
        } else if (each == TAIL && inside) {
            end(packets);
        } else if (inside) {
            within(each);
        }
    }

    private void begin() {
        if (inside && packet.size() > 0) {
            damaged++;
        }
        inside = true;
        broken = false;
        escape = 0;
        packet.reset();
    }

    private void within(int each) {
        if (escape != 0) {
            broken |= each != 1 && each != 2;
            // Each escape byte follows the byte it stands for.
            packet.write(each == 1 ? escape : escape - 1);
            escape = 0;
        } else if (each == HEAD_ESCAPE || each == TAIL_ESCAPE) {
            escape = each;
        } else {
            packet.write(each);
        }
        if (packet.size() > LONGEST) {
            inside = false;
            damaged++;
        }
    }

    private void end(List<OnbonPacket> packets) {
        inside = false;
        byte[] plain = packet.toByteArray();
        int data = plain.length - 2;
        boolean sound =
                !broken
                        && escape == 0
                        && data >= 0
                        && OnbonPacket.checksum(plain, data)
                                == ((plain[data] & 0xFF) | ((plain[data + 1] & 0xFF) << 8));
        var parsed =
                sound ? OnbonPacket.parse(plain, data) : java.util.Optional.<OnbonPacket>empty();
        parsed.ifPresentOrElse(packets::add, () -> damaged++);
    }

    @Override
    public int damaged() {
        return damaged;
    }
}
