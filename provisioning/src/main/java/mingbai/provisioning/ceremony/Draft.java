package mingbai.provisioning.ceremony;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.model.approver.KeyRequest;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.KeyId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signatures;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// The next trust root, made out of the one before by what the officers decide.
final class Draft {
    private final List<TrustedKey> keys;
    private final TrustRoot before;

    Draft(TrustRoot before) {
        this.before = before;
        this.keys = new ArrayList<>(before.keys());
    }

    /// Nobody of that name is trusted any more. False when nobody was.
    boolean revoke(String holder) {
        return keys.removeIf(key -> key.holder().equals(holder));
    }

    /// Officers, by name and key file. One who is there already gets the new key.
    void officers(Map<String, Path> files) throws IOException {
        for (var officer : files.entrySet()) {
            var spki = OfficerKey.spki(officer.getValue());
            revoke(officer.getKey());
            keys.add(
                    new TrustedKey(
                            id(spki), spki, officer.getKey(), Set.of(Role.ROOT), Reach.EVERYTHING));
        }
    }

    private static KeyId id(Bytes spki) throws IOException {
        try {
            return KeyId.of(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(spki.toArray())));
        } catch (GeneralSecurityException e) {
            throw new IOException("不是 Ed25519 公钥 · no Ed25519 key", e);
        }
    }

    /// Takes in the requests of these holders, each signed by the key it asks for.
    List<TrustedKey> accept(Path requests, Set<String> holders) throws IOException {
        List<TrustedKey> taken = new ArrayList<>();
        for (var envelope : read(requests)) {
            var request = request(envelope);
            if (holders.contains(request.holder())) {
                var key =
                        new TrustedKey(
                                envelope.signatures().getFirst().keyid(),
                                request.spki(),
                                request.holder(),
                                request.roles(),
                                request.within());
                revoke(request.holder());
                keys.add(key);
                taken.add(key);
            }
        }
        if (taken.size() < holders.size()) {
            throw new IOException("申请文件里缺少 · no request of some of " + holders);
        }
        return taken;
    }

    private static List<Envelope> read(Path file) throws IOException {
        return Arrays.asList(Wire.read(Files.readAllBytes(file), Envelope[].class));
    }

    private static KeyRequest request(Envelope envelope) throws IOException {
        try {
            var request = Wire.read(envelope.payload().toArray(), KeyRequest.class);
            boolean own =
                    envelope.payloadType() == PayloadType.KEY_REQUEST
                            && envelope.signatures().size() == 1
                            && Signatures.match(
                                    request.spki(), envelope, envelope.signatures().getFirst());
            if (!own) {
                throw new IOException(
                        request.holder() + " 的申请签名不对 · this request is not signed by its key");
            }
            return request;
        } catch (MalformedMessage e) {
            throw new IOException("申请文件损坏 · a damaged request", e);
        }
    }

    TrustRoot next(int threshold, Instant expires) {
        return new TrustRoot(before.version() + 1, expires, false, threshold, keys);
    }
}
