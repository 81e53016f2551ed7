package mingbai.station.settings;

import java.nio.file.Path;
import java.util.List;
import mingbai.model.content.Place;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.program.settings.SettingsFile;

/// Which station this is, where its service is met, and where it keeps what it must not lose.
public record StationSettings(
        StationId station, HallId hall, RegionCode region, String broker, Path data, Path trust) {

    /// The keys every station has.
    public static final List<String> KEYS =
            List.of(
                    "station.id",
                    "hall.id",
                    "region.code",
                    "broker.url",
                    "data.directory",
                    "trust.file");

    private static final String NOWHERE = "none";

    /// Reads `station.id`, `hall.id`, `region.code`, `broker.url`, `data.directory` and
    /// `trust.file`; all of them must be there.
    public static StationSettings from(SettingsFile file) {
        return new StationSettings(
                file.required("station.id", StationId::new, new StationId(NOWHERE)),
                file.required("hall.id", HallId::new, new HallId(NOWHERE)),
                file.required("region.code", RegionCode::new, new RegionCode("100000000000")),
                file.required("broker.url", StationSettings::broker, ""),
                file.required("data.directory", Path::of, Path.of("")),
                file.required("trust.file", Path::of, Path.of("")));
    }

    public Place place() {
        return new Place(region, hall);
    }

    private static String broker(String url) {
        if (!url.matches("(tcp|ssl)://[^/\\s:]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("'" + url + "' is not like tcp://host:1883");
        }
        return url;
    }
}
