package mingbai.station.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import mingbai.model.content.Scope;
import mingbai.model.place.StationId;
import mingbai.model.status.DeviceReport;
import mingbai.model.told.ToldSettings;
import mingbai.station.content.HallContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices that the signed content tells the station something else than it runs with: keeps it and
/// has the program started anew. Once: what was kept is not kept again.
public final class ToldFollower {
    static final String NAME = "settings";
    private static final Logger LOG = LoggerFactory.getLogger(ToldFollower.class);

    private final StationId station;
    private final Path data;
    private final Consumer<DeviceReport> reported;
    private final Runnable anew;

    /// `anew` starts the program anew as soon as nobody uses it.
    public ToldFollower(
            StationId station, Path data, Consumer<DeviceReport> reported, Runnable anew) {
        this.station = station;
        this.data = data;
        this.reported = reported;
        this.anew = anew;
    }

    public void look(HallContent content) {
        var said = content.toldSettings();
        if (said.isEmpty()) {
            return;
        }
        try {
            look(version(content), said.get());
        } catch (IOException e) {
            LOG.error("What the service told could not be kept", e);
        }
    }

    private long version(HallContent content) {
        var mine = new Scope.OfStation(station);
        return content.versions().stream()
                .filter(v -> v.scope().equals(mine))
                .mapToLong(HallContent.Version::number)
                .findFirst()
                .orElse(0);
    }

    private void look(long version, ToldSettings said) throws IOException {
        var before = Told.read(data);
        if (before.filter(b -> b.settings().equals(said)).isPresent()) {
            report(before.get());
            return;
        }
        var told = new Told(version, said, "");
        told.write(data);
        report(told);
        LOG.info("Told other settings, version {}: the program starts anew", version);
        anew.run();
    }

    private void report(Told told) {
        var words = new ArrayList<String>();
        if (!told.refused().isEmpty()) {
            words.add("下发的设置没有采用 · what was told is refused: " + told.refused());
        }
        var ignored = told.settings().ignored();
        if (!ignored.isEmpty()) {
            words.add("不认识，已忽略 · not understood: " + String.join(", ", ignored));
        }
        reported.accept(new DeviceReport(NAME, "online", String.join("; ", words), false));
    }
}
