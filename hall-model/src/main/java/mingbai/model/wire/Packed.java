package mingbai.model.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A sealed message made small for its way: gzip (RFC 1952). What is signed, hashed and stored is
/// the message itself; a JSON message never begins like gzip, so either form can be told.
public final class Packed {
    private static final byte[] MAGIC = {0x1F, (byte) 0x8B};

    private Packed() {}

    public static byte[] pack(byte[] message) {
        var out = new ByteArrayOutputStream(message.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(message);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /// The message itself, packed or not. What is packed badly, or would grow beyond
    /// [Wire#MAX_MESSAGE], stays as it is: no reader takes it for a message.
    public static byte[] unpack(byte[] bytes) {
        if (bytes.length < MAGIC.length || bytes[0] != MAGIC[0] || bytes[1] != MAGIC[1]) {
            return bytes;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] message = gzip.readNBytes(Wire.MAX_MESSAGE);
            return gzip.read() < 0 ? message : bytes;
        } catch (IOException _) {
            return bytes;
        }
    }
}
