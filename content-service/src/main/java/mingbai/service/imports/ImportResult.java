package mingbai.service.imports;

import java.util.List;
import mingbai.service.publish.PublishOutcome;

/// What came of a file somebody sent in: the report, how many documents really changed, how many
/// notices now wait for approval, and what went out.
record ImportResult(ImportReport report, int changed, int proposed, List<PublishOutcome> outcomes) {
    ImportResult {
        outcomes = List.copyOf(outcomes);
    }

    static ImportResult nothing(ImportReport report) {
        return new ImportResult(report, 0, 0, List.of());
    }

    /// The library changed since the preview was made: nothing was taken.
    static ImportResult outdated(ImportReport report) {
        return new ImportResult(report, -1, 0, List.of());
    }

    public boolean outdated() {
        return changed < 0;
    }

    /// Whether something was taken that nobody here could sign.
    public boolean unsent() {
        return outcomes.stream()
                .anyMatch(o ->
                        o instanceof PublishOutcome.Unsigned
                                || o instanceof PublishOutcome.Refused);
    }

    /// The versions that went out.
    public List<PublishOutcome.Published> published() {
        return outcomes.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .map(PublishOutcome.Published.class::cast)
                .toList();
    }
}
