package mingbai.service.trust;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Wire;
import mingbai.service.settings.OwnersFile;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Service;

/// Who is trusted with what, and the service's own signature under everything that is live.
@Service
public final class Trust {
    private static final Duration ROOT_VALID_FOR = Duration.ofDays(3 * 365L);

    private final Signer live;
    private final ApproverKeys approvers;
    private final TrustRoot root;

    Trust(Settings settings, InstantSource clock) throws IOException {
        var keys = new SigningKeys(settings.places().data().resolve("keys"));
        live = keys.open("live");
        approvers = settings.demo().on() ? new DemoApproverKeys(keys) : new NoApproverKeys();
        root =
                new TrustRoot(
                        1,
                        clock.instant().plus(ROOT_VALID_FOR),
                        settings.demo().on(),
                        Stream.concat(
                                        approvers.trusted().stream(),
                                        Stream.of(
                                                DemoApproverKeys.trusted(
                                                        live, "service", Role.LIVE)))
                                .toList());
        OwnersFile.write(settings.places().trust(), Wire.bytes(root));
    }

    public TrustRoot root() {
        return root;
    }

    public Verifier verifier() {
        return new Verifier(root);
    }

    public ApproverKeys approvers() {
        return approvers;
    }

    /// Signs a snapshot, a call, an answer or a receipt.
    public byte[] seal(PayloadType type, Object message) {
        return Sealed.bytes(type, message, live);
    }
}
