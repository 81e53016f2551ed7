package mingbai.station.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mingbai.model.content.Place;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.settings.SettingsFile;

/// Which station this is, where its service is met, and where it keeps what it must not lose.
public record StationSettings(
        StationId station,
        HallId hall,
        RegionCode region,
        BrokerAccess broker,
        Path data,
        Path trust) {

    /// The keys every station has, or may have.
    public static final List<String> KEYS =
            Stream.concat(
                            Stream.of(
                                    "station.id",
                                    "hall.id",
                                    "region.code",
                                    "broker.url",
                                    "data.directory",
                                    "trust.file"),
                            BrokerAccess.keys("broker.").stream())
                    .toList();

    private static final String NOWHERE = "none";

    /// Reads `station.id`, `hall.id`, `region.code`, `broker.url`, `data.directory` and
    /// `trust.file`; all of them must be there. How one gets in at the broker may be.
    public static StationSettings from(SettingsFile file) {
        return new StationSettings(
                file.required("station.id", StationId::new, new StationId(NOWHERE)),
                file.required("hall.id", HallId::new, new HallId(NOWHERE)),
                file.required("region.code", RegionCode::new, new RegionCode("100000000000")),
                BrokerAccess.from(
                        file, "broker.", file.required("broker.url", BrokerAccess::address, "")),
                file.required("data.directory", Path::of, Path.of("")),
                file.required("trust.file", Path::of, Path.of("")));
    }

    /// The same station, that shows its certificate at the broker.
    public StationSettings over(Supplier<SSLContext> identity) {
        return new StationSettings(
                station, hall, region, BrokerAccess.over(broker.url(), identity), data, trust);
    }

    public Place place() {
        return new Place(region, hall);
    }
}
