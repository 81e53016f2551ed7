package mingbai.model.status;

import java.time.Instant;
import mingbai.model.signing.Verdict;

/// Something a station refused, and why. `what` is a topic, never content.
public record RefusalReport(String what, Verdict.Reason reason, Instant at) {}
