package mingbai.service.trust;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.wire.Wire;

/// The people of a hall outside a demo: two officers of the root, and approvers whose keys are in
/// the test's hands instead of their browsers.
public final class RealHall {
    private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    private final Trust trust;
    private final RootDesk roots;
    private final List<Signer> officers = List.of(Signer.generate(), Signer.generate());
    private final Map<String, Signer> signers = new HashMap<>();
    private final List<TrustedKey> keys = new ArrayList<>();

    public RealHall(Trust trust, RootDesk roots) {
        this.trust = trust;
        this.roots = roots;
    }

    /// Somebody with a key that the next root trusts.
    public void approver(String name, Reach within, Role... roles) {
        var signer = Signer.generate();
        signers.put(name, signer);
        keys.add(key(signer, name, within, roles));
    }

    /// A key that was made in a browser.
    public void approver(KeyRequests.Asked asked) {
        var request = asked.request();
        keys.add(
                new TrustedKey(
                        asked.id(),
                        request.spki(),
                        request.holder(),
                        request.roles(),
                        request.within()));
    }

    public Signer signer(String name) {
        return Objects.requireNonNull(signers.get(name));
    }

    /// The officers sign the next root over everybody there is, and it is installed.
    public void ordain() {
        var outcome =
                roots.install(
                        Wire.bytes(
                                Signer.seal(
                                        PayloadType.TRUST_ROOT,
                                        Wire.bytes(next()),
                                        officers.toArray(Signer[]::new))),
                        "m");
        assertInstanceOf(RootDesk.Outcome.Installed.class, outcome);
    }

    public TrustRoot next() {
        var all = new ArrayList<>(keys);
        for (int i = 0; i < officers.size(); i++) {
            all.add(key(officers.get(i), "officer-" + i, Reach.EVERYTHING, Role.ROOT));
        }
        all.add(trust.own());
        return new TrustRoot(trust.root().version() + 1, END, false, 2, all);
    }

    private static TrustedKey key(Signer signer, String holder, Reach within, Role... roles) {
        var spki = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), spki, holder, Set.of(roles), within);
    }
}
