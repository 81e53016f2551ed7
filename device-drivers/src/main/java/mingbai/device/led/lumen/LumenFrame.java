package mingbai.device.led.lumen;

import mingbai.device.led.exchange.Octets;

/// A packet between checksum and wire: type, screen, command, flag or result, and data.
///
/// Type 0x68 goes out; answers come as 0xE8, from old programs as 0x68.
public record LumenFrame(boolean answer, int screen, int command, int flag, Octets data) {
    static final int ASK = 0x68;
    static final int ANSWER = 0xE8;
    static final int CARD = 0x32;

    /// A request that wants an answer.
    static LumenFrame ask(int screen, int command, Octets data) {
        return new LumenFrame(false, screen, command, 1, data);
    }
}
