package mingbai.service.trust;

import java.util.List;
import java.util.Optional;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;

/// The keys of those who approve, wherever they are kept.
public interface ApproverKeys {
    /// The public halves, with roles and holders, for the trust root.
    List<TrustedKey> trusted();

    /// A manifest's bytes signed by an editor and a reviewer; empty when that takes people who sign
    /// elsewhere.
    Optional<Envelope> approve(byte[] manifest);

    /// An emergency order's bytes signed by as many on duty; empty when people sign elsewhere.
    Optional<Envelope> order(byte[] order, int onDuty);

    /// The next trust root signed by its officers; empty when they are people with keys offline.
    Optional<Envelope> ordain(TrustRoot next);
}
