package mingbai.bench.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.bench.power.Promises.Entry;
import mingbai.model.status.StationStatus;
import mingbai.station.StationRuntime;
import mingbai.station.journal.SqliteJournal;
import mingbai.station.reserve.TicketReserve;
import mingbai.station.settings.StationSettings;

/// Opens what is left of a kiosk's disk as the kiosk does. `taken` is what the service had of its
/// journal in the end.
public record StationCheck(Set<Entry> taken, InstantSource clock) {

    /// What is wrong: nothing, where it starts, shows the last good content, and lost nothing.
    public List<String> faults(StationSettings kiosk, Promises promises) {
        var faults = new ArrayList<String>();
        try {
            content(kiosk, promises, faults);
            journal(kiosk.data(), promises, faults);
            aside(kiosk.data(), faults);
        } catch (IOException | RuntimeException e) {
            faults.add("the station does not start: " + e.getMessage());
        }
        return faults;
    }

    private void content(StationSettings kiosk, Promises promises, List<String> faults)
            throws IOException {
        var shown = shown(kiosk);
        promises.shown.forEach((scope, version) -> {
            long found = shown.getOrDefault(scope, 0L);
            if (found < version) {
                faults.add("shows version %d of %s, not %d".formatted(found, scope, version));
            }
        });
    }

    /// The sets it shows when it starts: scope and version.
    public Map<String, Long> shown(StationSettings kiosk) throws IOException {
        Map<String, Long> shown = new HashMap<>();
        try (var runtime = StationRuntime.open(kiosk, StationStatus.Kind.KIOSK, clock)) {
            runtime.station()
                    .content()
                    .current()
                    .versions()
                    .forEach(v -> shown.put(v.scope().text(), v.number()));
        }
        return shown;
    }

    private void journal(Path data, Promises promises, List<String> faults) throws IOException {
        try (var journal = SqliteJournal.open(data, clock, TicketReserve.TABLES)) {
            var entries = Entry.in(column(journal, "SELECT body FROM entry"));
            for (var entry : promises.stations) {
                if (!entries.contains(entry)) {
                    faults.add("lost " + entry);
                }
            }
            for (var entry : promises.either) {
                if (!entries.contains(entry) && !taken.contains(entry)) {
                    faults.add("lost " + entry + ", and the service never had it");
                }
            }
            Set<String> given = new HashSet<>(column(journal, "SELECT token FROM given"));
            for (var token : promises.given) {
                if (!given.contains(token)) {
                    faults.add("forgot that ticket " + token + " was given out");
                }
            }
            var used = column(journal, "SELECT coalesce(sum(used), 0) FROM reserve").getFirst();
            if (Long.parseLong(used) != given.size()) {
                faults.add(used + " numbers are used for " + given.size() + " tickets");
            }
        }
    }

    private static List<String> column(SqliteJournal journal, String query) throws IOException {
        return journal.look(connection -> {
            List<String> values = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        });
    }

    /// A power cut must not damage a file so that it has to be begun anew.
    private static void aside(Path data, List<String> faults) throws IOException {
        try (var files = Files.list(data)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.contains(".broken-"))
                    .forEach(name -> faults.add(name + " was set aside"));
        }
    }
}
