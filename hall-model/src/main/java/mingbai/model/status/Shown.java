package mingbai.model.status;

import java.time.Instant;
import mingbai.model.content.Scope;

/// Which version of a scope's content is shown, and since when it has been on the screen.
public record Shown(Scope scope, long version, Instant since) {}
