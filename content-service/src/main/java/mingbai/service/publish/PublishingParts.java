package mingbai.service.publish;

import java.time.InstantSource;
import java.util.List;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;

/// What publishing works with besides the stores.
@Component
record PublishingParts(
        Trust trust,
        RetainedContent retained,
        InstantSource clock,
        List<ReleaseWitness> witnesses,
        List<ReleaseCheck> checks) {
    PublishingParts {
        checks = List.copyOf(checks);
        witnesses = List.copyOf(witnesses);
    }
}
