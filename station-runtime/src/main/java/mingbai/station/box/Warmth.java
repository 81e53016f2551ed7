package mingbai.station.box;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import mingbai.model.status.DeviceReport;

/// How hot it is at the hottest place that has a thermometer. Most processors slow down by
/// themselves at 95 to 105 °C: we speak before.
final class Warmth implements BoxPart {
    static final String NAME = "temperature";
    private static final int MILLI = 1_000;
    private static final int TOO_HOT = 85;
    private static final int COOL_AGAIN = 80;

    private final Path sys;
    private boolean hot;

    Warmth(Path sys) {
        this.sys = sys;
    }

    @Override
    public Optional<DeviceReport> look() {
        var degrees = hottest();
        if (degrees.isEmpty()) {
            return Optional.empty();
        }
        long now = degrees.getAsLong();
        hot = now >= (hot ? COOL_AGAIN : TOO_HOT);
        return hot
                ? BoxPart.report(
                        NAME,
                        FOR_A_PERSON,
                        "过热，超过 %d °C：清理风扇和通风口 · too hot, above %d °C: clean fan and vents"
                                .formatted(COOL_AGAIN, COOL_AGAIN))
                : BoxPart.well(NAME);
    }

    private OptionalLong hottest() {
        return SystemFile.entries(sys.resolve("class/thermal"), "thermal_zone*").stream()
                .flatMap(zone -> new SystemFile(zone.resolve("temp")).number().stream())
                .mapToLong(milli -> milli / MILLI)
                .max();
    }
}
