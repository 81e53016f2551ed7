package mingbai.device.scanner.serial;

/// One thing that came from a scanner.
public sealed interface Heard {
    /// The bytes of a code, without its suffix.
    final class Content implements Heard {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /// The module spoke of itself.
    final class Status implements Heard {
        private final byte[] frame;

        Status(byte[] frame) {
            this.frame = frame;
        }

        public byte[] frame() {
            return frame;
        }
    }

    /// More bytes than any code has; they are dropped.
    record TooMuch() implements Heard {}
}
