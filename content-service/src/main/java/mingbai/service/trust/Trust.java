package mingbai.service.trust;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.content.Place;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Wire;
import mingbai.program.settings.OwnersFile;
import mingbai.service.library.HallShelf;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Service;

/// Who is trusted with what, and the service's own signature under everything that is live. Outside
/// a demo the service begins with its own key only, and believes what the officers' first root says
/// once it is installed.
@Service
public final class Trust {
    private static final Duration DEMO_VALID_FOR = Duration.ofDays(3 * 365L);

    private final Settings settings;
    private final Signer live;
    private final ApproverKeys approvers;
    private final Verifier verifier;
    private final HallShelf shelf;

    Trust(Settings settings, HallShelf shelf, RootShelf roots, InstantSource clock)
            throws IOException {
        this.settings = settings;
        this.shelf = shelf;
        var keys = new SigningKeys(settings.places().data().resolve("keys"));
        live = keys.open("live");
        boolean demo = settings.demo().on();
        approvers = demo ? new DemoApproverKeys(keys) : new NoApproverKeys();
        verifier = new Verifier(begun(demo, clock.instant()), this::place);
        roots.since(verifier.root()).forEach(verifier::follow);
        verifier.whenFollowing(root -> tellStations());
        OwnersFile.write(settings.places().trust(), Wire.bytes(root()));
    }

    private TrustRoot begun(boolean demo, Instant now) {
        var all = Stream.concat(approvers.trusted().stream(), Stream.of(own())).toList();
        return new TrustRoot(demo ? 1 : 0, now.plus(DEMO_VALID_FOR), demo, 1, all);
    }

    /// Where the hall stands, once that was imported.
    public Optional<Place> place() {
        return shelf.plan().map(plan -> new Place(plan.profile().region(), shelf.hall()));
    }

    /// The service's own key, for the officers to put into the root.
    public TrustedKey own() {
        return DemoApproverKeys.trusted(live, "service", Role.LIVE);
    }

    /// Into the file with which a station is enrolled.
    private void tellStations() {
        try {
            OwnersFile.write(settings.places().trust(), Wire.bytes(root()));
        } catch (IOException e) {
            throw new IllegalStateException("the trust file cannot be written", e);
        }
    }

    public TrustRoot root() {
        return verifier.root();
    }

    /// Whether officers have said whom to trust, or a demo stands in for them.
    public boolean established() {
        return root().version() > 0;
    }

    public Verifier verifier() {
        return verifier;
    }

    public ApproverKeys approvers() {
        return approvers;
    }

    /// Signs a snapshot, a call, an answer, a receipt or a stamp.
    public byte[] seal(PayloadType type, Object message) {
        return Sealed.bytes(type, message, live);
    }
}
