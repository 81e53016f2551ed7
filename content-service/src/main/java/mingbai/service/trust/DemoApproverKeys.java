package mingbai.service.trust;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustedKey;

/// Two generated keys that stand in for an editor and a reviewer. Only a demo has them, and its
/// screens say so.
final class DemoApproverKeys implements ApproverKeys {
    private final Signer editor;
    private final Signer reviewer;

    DemoApproverKeys(SigningKeys keys) throws IOException {
        editor = keys.open("demo-editor");
        reviewer = keys.open("demo-reviewer");
    }

    @Override
    public List<TrustedKey> trusted() {
        return List.of(
                trusted(editor, "demo-editor", Role.EDITOR),
                trusted(reviewer, "demo-reviewer", Role.REVIEWER));
    }

    @Override
    public Optional<Envelope> approve(byte[] manifest) {
        return Optional.of(Signer.seal(PayloadType.MANIFEST, manifest, editor, reviewer));
    }

    static TrustedKey trusted(Signer signer, String holder, Role role) {
        var spki = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), spki, holder, Set.of(role));
    }
}
