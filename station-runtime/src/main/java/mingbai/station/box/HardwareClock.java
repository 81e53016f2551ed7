package mingbai.station.box;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import mingbai.model.status.DeviceReport;

/// The clock on the board, which goes on while the power is off: without it, or with an empty
/// battery, a box does not know the time until the network tells it.
final class HardwareClock implements BoxPart {
    static final String NAME = "hardware-clock";
    private static final LocalDate OURS = LocalDate.of(2026, 1, 1);

    private final Path sys;

    HardwareClock(Path sys) {
        this.sys = sys;
    }

    @Override
    public Optional<DeviceReport> look() {
        return new SystemFile(sys.resolve("class/rtc/rtc0/date"))
                .text()
                .flatMap(HardwareClock::day)
                .flatMap(day ->
                        day.isBefore(OURS)
                                ? BoxPart.report(
                                        NAME,
                                        FOR_A_PERSON,
                                        "主板时钟停在 %s：换电池 · stands at %s: change the battery"
                                                .formatted(day, day))
                                : BoxPart.well(NAME));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
