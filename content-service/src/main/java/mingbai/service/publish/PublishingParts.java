package mingbai.service.publish;

import java.time.InstantSource;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;

/// What publishing works with besides the stores.
@Component
record PublishingParts(
        Trust trust, RetainedContent retained, ReleaseBook book, InstantSource clock) {}
