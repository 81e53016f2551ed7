package mingbai.service.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.place.StationId;
import mingbai.model.told.ToldKey;
import mingbai.model.told.ToldSettings;
import mingbai.service.alert.StationBook;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.station.StationRegistry;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Keeps what each station is to be told. It goes out like any content, with two people's
/// signatures, in the station's own scope.
@Service
final class ToldDesk {
    private final Library library;
    private final ChangeDesk changes;
    private final AuditLog audit;
    private final Stations stations;

    ToldDesk(Library library, ChangeDesk changes, AuditLog audit, Stations stations) {
        this.library = library;
        this.changes = changes;
        this.audit = audit;
        this.stations = stations;
    }

    /// Which stations there are.
    @Component
    record Stations(StationRegistry heard, StationBook known) {
        boolean has(StationId station) {
            return heard.find(station).isPresent()
                    || known.all().stream().anyMatch(k -> k.station().equals(station));
        }
    }

    /// What came of it.
    sealed interface Outcome {
        /// It is on its way; `out` says that it needed no further signature.
        record Kept(boolean out) implements Outcome {}

        /// Nothing was kept: what is wrong, key by key.
        record Faulty(List<String> why) implements Outcome {}

        /// No such station, or not one of theirs.
        record NotAllowed() implements Outcome {}
    }

    private static Scope scope(StationId station) {
        return new Scope.OfStation(station);
    }

    /// What it is told as the library has it, by key.
    Map<String, String> now(StationId station) {
        return library.find(scope(station), ContentPath.STATION_SETTINGS)
                .map(document -> document.read(ToldSettings.class).values())
                .orElse(Map.of());
    }

    /// An empty text is nothing said.
    Outcome keep(StationId station, Map<String, String> typed, String who) {
        var values = new TreeMap<String, String>();
        var wrong = new ArrayList<String>();
        for (var key : ToldKey.values()) {
            var value = typed.getOrDefault(key.key(), "").strip();
            if (!value.isEmpty()) {
                key.wrong(value).ifPresentOrElse(wrong::add, () -> values.put(key.key(), value));
            }
        }
        if (!wrong.isEmpty()) {
            return new Outcome.Faulty(wrong);
        }
        return stations.has(station)
                ? keep(station, new ToldSettings(values), who)
                : new Outcome.NotAllowed();
    }

    private Outcome keep(StationId station, ToldSettings settings, String who) {
        var document =
                LibraryDocument.of(
                        scope(station),
                        ContentPath.STATION_SETTINGS,
                        DocumentType.STATION_SETTINGS,
                        settings);
        var outcome =
                changes.change(
                        scope(station),
                        who,
                        sql -> {
                            var _ = library.put(sql, document);
                            audit.add(
                                    sql,
                                    who,
                                    "修改终端设置 · Changed what a station is told",
                                    station + " " + settings.values());
                        });
        return outcome instanceof ChangeOutcome.Done(var handedIn)
                ? new Outcome.Kept(!handedIn.waiting().contains(scope(station)))
                : new Outcome.NotAllowed();
    }
}
