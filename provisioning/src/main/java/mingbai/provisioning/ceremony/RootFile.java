package mingbai.provisioning.ceremony;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// A trust root on its way round the officers: an envelope to which each adds a signature.
record RootFile(Path path, Envelope envelope, TrustRoot root) {

    static RootFile read(Path path) throws IOException {
        try {
            var envelope = Wire.read(Files.readAllBytes(path), Envelope.class);
            return new RootFile(
                    path, envelope, Wire.read(envelope.payload().toArray(), TrustRoot.class));
        } catch (MalformedMessage e) {
            throw new IOException(path + " 不是信任根 · is no trust root", e);
        }
    }

    /// A root as a service shows it for download, with no signatures around it.
    static TrustRoot plain(Path path) throws IOException {
        try {
            return Wire.read(Files.readAllBytes(path), TrustRoot.class);
        } catch (MalformedMessage e) {
            return read(path).root();
        }
    }

    static RootFile begin(Path path, TrustRoot root) throws IOException {
        var unsigned = Signer.seal(PayloadType.TRUST_ROOT, Wire.bytes(root));
        var file = new RootFile(path, unsigned, root);
        file.write();
        return file;
    }

    /// The same with one signature more. The signed bytes stay what they are.
    RootFile signedBy(Signer officer) throws IOException {
        Bytes payload = envelope.payload();
        var all = new ArrayList<>(envelope.signatures());
        all.removeIf(signed -> signed.keyid().equals(officer.id()));
        all.addAll(Signer.seal(PayloadType.TRUST_ROOT, payload.toArray(), officer).signatures());
        var signed = new RootFile(path, new Envelope(PayloadType.TRUST_ROOT, payload, all), root);
        signed.write();
        return signed;
    }

    private void write() throws IOException {
        Path half = path.resolveSibling("." + path.getFileName() + ".half");
        Files.write(half, Wire.bytes(envelope));
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
