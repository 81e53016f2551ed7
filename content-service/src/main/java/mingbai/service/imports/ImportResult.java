package mingbai.service.imports;

import java.util.List;
import mingbai.service.change.HandedIn;

/// What came of a file somebody sent in: the report, how many documents really changed, how many
/// notices now wait for approval, and what became of it.
record ImportResult(ImportReport report, int changed, int proposed, HandedIn handedIn) {
    private static final HandedIn NOWHERE = new HandedIn(List.of());

    static ImportResult nothing(ImportReport report) {
        return new ImportResult(report, 0, 0, NOWHERE);
    }

    /// The library changed since the preview was made: nothing was taken.
    static ImportResult outdated(ImportReport report) {
        return new ImportResult(report, -1, 0, NOWHERE);
    }

    public boolean outdated() {
        return changed < 0;
    }
}
