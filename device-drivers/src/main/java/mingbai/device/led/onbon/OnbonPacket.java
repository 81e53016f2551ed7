package mingbai.device.led.onbon;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import mingbai.device.led.exchange.Octets;

/// A packet: who to whom, for which kind of card, and its data (chapter 4).
public record OnbonPacket(int to, int from, int deviceType, Octets data) {
    /// The wildcard that every card takes.
    public static final int ANY_DEVICE = 0xFE;

    /// How the first program on a PC calls itself, and how a card is called on TCP.
    public static final int HOST = 0x8000;

    /// Everybody, with an answer.
    public static final int BROADCAST = 0xFFFE;

    private static final int HEADER = 14;
    private static final int BARCODE = 16;
    private static final int BARCODE_OPTION = 7;
    private static final int CHECK_MODE = 8;
    private static final int PROTOCOL = 2;

    /// The answer's packet goes the other way.
    public OnbonPacket answer(Octets answer) {
        return new OnbonPacket(from, to, deviceType, answer);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(HEADER + data.length());
        little(to, out);
        little(from, out);
        out.writeBytes(new byte[6]);
        out.write(deviceType);
        out.write(PROTOCOL);
        little(data.length(), out);
        out.writeBytes(data.bytes());
        return out.toByteArray();
    }

    private static void little(int value, ByteArrayOutputStream out) {
        out.write(value & 0xFF);
        out.write((value >>> 8) & 0xFF);
    }

    /// CRC, sum or none, as the header says in its check mode.
    static int checksum(byte[] plain, int count) {
        int mode = count > CHECK_MODE ? plain[CHECK_MODE] : 0;
        if ((plain.length > BARCODE_OPTION ? plain[BARCODE_OPTION] & 1 : 0) != 0) {
            mode = count > CHECK_MODE + BARCODE ? plain[CHECK_MODE + BARCODE] : 0;
        }
        return switch (mode) {
            case 1 -> sum(plain, count);
            case 2 -> (plain[count] & 0xFF) | ((plain[count + 1] & 0xFF) << 8);
            default -> Crc16.of(plain, count);
        };
    }

    private static int sum(byte[] plain, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += plain[i] & 0xFF;
        }
        return sum & 0xFFFF;
    }

    /// Empty when the length inside does not fit.
    static Optional<OnbonPacket> parse(byte[] plain, int count) {
        if (count < HEADER) {
            return Optional.empty();
        }
        int header = (plain[BARCODE_OPTION] & 1) != 0 ? HEADER + BARCODE : HEADER;
        if (count < header || word(plain, header - 2) != count - header) {
            return Optional.empty();
        }
        return Optional.of(
                new OnbonPacket(
                        word(plain, 0),
                        word(plain, 2),
                        plain[header - 4] & 0xFF,
                        Octets.of(Arrays.copyOfRange(plain, header, count))));
    }

    private static int word(byte[] plain, int at) {
        return (plain[at] & 0xFF) | ((plain[at + 1] & 0xFF) << 8);
    }
}
