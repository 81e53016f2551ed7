package mingbai.station;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;

/// The keys of a small hall: an editor with two, a reviewer, two on duty, an officer of the root,
/// the service, and a stranger.
public final class Keys {
    public final Signer editor = Signer.generate();
    public final Signer editorsOther = Signer.generate();
    public final Signer reviewer = Signer.generate();
    public final Signer duty = Signer.generate();
    public final Signer dutysOther = Signer.generate();
    public final Signer officer = Signer.generate();
    public final Signer live = Signer.generate();
    public final Signer stranger = Signer.generate();
    public final TrustRoot root =
            new TrustRoot(
                    1,
                    Instant.parse("2030-01-01T00:00:00Z"),
                    true,
                    1,
                    List.of(
                            trusted(editor, "eve", Role.EDITOR),
                            trusted(editorsOther, "eve", Role.REVIEWER),
                            trusted(reviewer, "rob", Role.REVIEWER),
                            trusted(duty, "dun", Role.EMERGENCY),
                            trusted(dutysOther, "duo", Role.EMERGENCY),
                            trusted(officer, "rui", Role.ROOT),
                            trusted(live, "service", Role.LIVE)));
    public final Verifier verifier = new Verifier(root);

    public static TrustedKey trusted(Signer signer, String holder, Role role) {
        return new TrustedKey(
                signer.id(),
                Bytes.of(signer.publicKey().getEncoded()),
                holder,
                Set.of(role),
                Reach.EVERYTHING);
    }

    public byte[] manifest(Object manifest) {
        return Sealed.bytes(PayloadType.MANIFEST, manifest, editor, reviewer);
    }

    public byte[] live(PayloadType type, Object message) {
        return Sealed.bytes(type, message, live);
    }
}
