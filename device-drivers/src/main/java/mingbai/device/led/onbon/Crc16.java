package mingbai.device.led.onbon;

/// CRC-16/ARC: polynomial 0xA001 reflected, start 0 (protocol document, appendix).
final class Crc16 {
    private static final int POLYNOMIAL = 0xA001;

    private Crc16() {}

    static int of(byte[] bytes, int count) {
        int crc = 0;
        for (int i = 0; i < count; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
            }
        }
        return crc;
    }
}
