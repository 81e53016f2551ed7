package mingbai.service.trust;

import java.util.List;
import java.util.Optional;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustedKey;

/// Nobody has enrolled an approver's key: nothing can be approved.
final class NoApproverKeys implements ApproverKeys {
    @Override
    public List<TrustedKey> trusted() {
        return List.of();
    }

    @Override
    public Optional<Envelope> approve(byte[] manifest) {
        return Optional.empty();
    }
}
