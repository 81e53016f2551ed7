package mingbai.service.trust;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.wire.Wire;

/// Generated keys that stand in for an editor, a reviewer, two on duty and an officer of the root.
/// Only a demo has them, and its screens say so.
final class DemoApproverKeys implements ApproverKeys {
    private final Signer editor;
    private final Signer reviewer;
    private final List<Signer> duty;
    private final Signer officer;

    DemoApproverKeys(SigningKeys keys) throws IOException {
        editor = keys.open("demo-editor");
        reviewer = keys.open("demo-reviewer");
        duty = List.of(keys.open("demo-duty"), keys.open("demo-duty-second"));
        officer = keys.open("demo-officer");
    }

    @Override
    public List<TrustedKey> trusted() {
        return List.of(
                trusted(editor, "demo-editor", Role.EDITOR),
                trusted(reviewer, "demo-reviewer", Role.REVIEWER),
                trusted(duty.getFirst(), "demo-duty", Role.EMERGENCY),
                trusted(duty.getLast(), "demo-duty-second", Role.EMERGENCY),
                trusted(officer, "demo-officer", Role.ROOT));
    }

    @Override
    public Optional<Envelope> approve(byte[] manifest) {
        return Optional.of(Signer.seal(PayloadType.MANIFEST, manifest, editor, reviewer));
    }

    @Override
    public Optional<Envelope> order(byte[] order, int onDuty) {
        var signers = duty.subList(0, onDuty).toArray(Signer[]::new);
        return Optional.of(Signer.seal(PayloadType.EMERGENCY_ORDER, order, signers));
    }

    @Override
    public Optional<Envelope> ordain(TrustRoot next) {
        return Optional.of(Signer.seal(PayloadType.TRUST_ROOT, Wire.bytes(next), officer));
    }

    static TrustedKey trusted(Signer signer, String holder, Role role) {
        var spki = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), spki, holder, Set.of(role), Reach.EVERYTHING);
    }
}
