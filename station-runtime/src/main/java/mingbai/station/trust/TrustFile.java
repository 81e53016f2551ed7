package mingbai.station.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// The file in which a station was given its trust root.
public final class TrustFile {
    private TrustFile() {}

    public static Verifier read(Path file) throws IOException {
        try {
            return new Verifier(Wire.read(Files.readAllBytes(file), TrustRoot.class));
        } catch (MalformedMessage e) {
            throw new IOException(file + " is no trust root: " + e.getMessage(), e);
        }
    }
}
