package mingbai.bench.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.find.index.Directory;
import mingbai.model.content.ContentPath;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.station.content.HallContent;

/// How long a letter on the kiosk's keyboard takes until its results are there, over as many items
/// as a province has.
final class Keystrokes {
    private static final int ITEMS = 20_000;
    private static final double LIMIT_MS = 30;
    private static final int ROUNDS = 30;

    /// In full, in initials, with a wrong letter, in a mixture, and what nothing is called.
    private static final List<String> TYPED =
            List.of("hunyindengji", "spjyxk", "hunyindemgji", "budongchandj", "zzqxzzqx");

    private final FindViewModel find;

    /// `some` items of a real hall, repeated under other codes until there are enough.
    Keystrokes(List<Catalogue.Entry> some) {
        var entries = new ArrayList<Catalogue.Entry>();
        for (int i = 0; i < ITEMS; i++) {
            var entry = some.get(i % some.size());
            entries.add(
                    new Catalogue.Entry(
                            new ItemCode("BENCH-%05d".formatted(i)),
                            entry.name(),
                            entry.grouping(),
                            entry.pinyin(),
                            entry.listed()));
        }
        var catalogue = new Catalogue("bench", LocalDate.EPOCH, entries);
        var content = new HallContent(Map.of(ContentPath.CATALOGUE, catalogue), List.of());
        find = new FindViewModel(new Directory(content, Optional.empty()), _ -> {});
    }

    void tell(Report report) {
        type();
        var times = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            type().forEach(times::add);
        }
        report.tell(
                new Figure("kiosk-keystroke-p95", times.percentile(95), "ms", "limit", LIMIT_MS));
    }

    private List<Double> type() {
        var times = new ArrayList<Double>();
        for (var word : TYPED) {
            find.search();
            for (char key : word.toCharArray()) {
                long begun = System.nanoTime();
                find.type(key);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return times;
    }
}
