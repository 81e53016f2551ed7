package mingbai.device.led.novastar;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import mingbai.device.led.exchange.Octets;

/// A packet to or from a sending card: an address in its memory, written on all receiving cards or
/// read of the first.
public record NovastarFrame(
        boolean answer, int error, int serial, boolean write, int address, Octets data) {
    static final int BRIGHTNESS = 0x02000001;
    static final int ALL_CARDS = 0xFFFF;

    static final int HEAD = 18;
    static final int SUM = 2;
    static final int SUM_START = 0x5555;

    private static final int PROGRAM = 0xFE;
    private static final int SENDING_CARD = 0x00;
    private static final int RECEIVING_CARD = 0x01;
    private static final int ALL_PORTS = 0xFF;

    static NovastarFrame brightness(int serial, int level) {
        return new NovastarFrame(
                false, 0, serial, true, BRIGHTNESS, Octets.of(new byte[] {(byte) level}));
    }

    /// `55 AA` from us, `AA 55` from the card; numbers with the little end first.
    byte[] bytes() {
        byte[] content = data.bytes();
        // A request to read names a length, and so does the answer to a write; neither carries it.
        int carried = answer != write ? content.length : 0;
        ByteBuffer out = ByteBuffer.allocate(HEAD + carried + SUM).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) (answer ? 0xAA : 0x55)).put((byte) (answer ? 0x55 : 0xAA));
        out.put((byte) error).put((byte) serial);
        out.put((byte) (answer ? SENDING_CARD : PROGRAM));
        out.put((byte) (answer ? PROGRAM : SENDING_CARD));
        out.put((byte) RECEIVING_CARD);
        out.put((byte) (write ? ALL_PORTS : 0)).putShort((short) (write ? ALL_CARDS : 0));
        out.put((byte) (write ? 1 : 0)).put((byte) 0);
        out.putInt(address).putShort((short) content.length);
        out.put(content, 0, carried);
        out.putShort((short) sum(out.array(), HEAD + carried));
        return out.array();
    }

    /// All bytes after the two of the head.
    static int sum(byte[] packet, int end) {
        int sum = SUM_START;
        for (int i = 2; i < end; i++) {
            sum += packet[i] & 0xFF;
        }
        return sum & 0xFFFF;
    }
}
