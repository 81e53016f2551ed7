package mingbai.bench.fuzz;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import mingbai.device.printer.simulated.mechanism.EscPosReader;

/// The simulated printer's reader of ESC/POS commands, until the bytes end.
final class PrinterCommands implements Consumer<byte[]> {
    private static final class Bytes {
        private final byte[] bytes;
        private int at;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        int next() throws EOFException {
            if (at == bytes.length) {
                throw new EOFException("the bytes end");
            }
            return bytes[at++] & 0xFF;
        }
    }

    @Override
    public void accept(byte[] input) {
        Bytes bytes = new Bytes(input);
        EscPosReader reader = new EscPosReader(bytes::next);
        try {
            while (true) {
                reader.next();
            }
        } catch (EOFException e) {
            if (bytes.at != input.length) {
                throw new IllegalStateException("ended before its bytes did", e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
