package mingbai.service.imports;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingbai.service.sheet.Rejection;
import mingbai.service.tables.Intake;

/// What an import found. A file that could not be read has a `refusal`; one with rejections changed
/// nothing; `taken` says whether the library now holds it.
public record ImportReport(
        Optional<String> refusal,
        Map<String, Integer> rows,
        List<Rejection> rejections,
        boolean taken) {
    public ImportReport {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        rejections = List.copyOf(rejections);
    }

    static ImportReport of(Intake intake, boolean taken) {
        return new ImportReport(Optional.empty(), intake.rows(), intake.rejections(), taken);
    }

    static ImportReport refused(String why) {
        return new ImportReport(Optional.of(why), Map.of(), List.of(), false);
    }

    /// Whether the file can be taken as it is.
    public boolean clean() {
        return refusal.isEmpty() && rejections.isEmpty();
    }
}
