package mingbai.service.trust;

import java.util.List;
import java.util.Optional;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustedKey;

/// The keys of those who approve content, wherever they are kept.
public interface ApproverKeys {
    /// The public halves, with roles and holders, for the trust root.
    List<TrustedKey> trusted();

    /// A manifest's bytes signed by an editor and a reviewer; empty when that takes people who sign
    /// elsewhere.
    Optional<Envelope> approve(byte[] manifest);
}
