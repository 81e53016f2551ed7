package mingbai.service.station;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.Machine;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.update.UpdateReport;
import mingbai.service.publish.Publisher;

/// A station as its row on the page says it. `silent` marks one that should have reported again
/// long ago.
record StationRow(StationStatus status, Instant heard, boolean silent, List<Content> content) {
    private static final Duration SILENT_AFTER = Duration.ofSeconds(90);
    private static final int REFUSALS_SHOWN = 3;

    StationRow {
        content = List.copyOf(content);
    }

    /// What it shows of a scope; `current` when that is what is out.
    record Content(Shown shown, boolean current, long newest) {}

    static StationRow of(StationSight sight, List<Publisher.Edition> out, Instant now) {
        var status = sight.status();
        boolean silent = status.online() && sight.heard().plus(SILENT_AFTER).isBefore(now);
        var content = status.picture().shown().stream().map(s -> content(s, out)).toList();
        return new StationRow(status, sight.heard(), silent, content);
    }

    private static Content content(Shown shown, List<Publisher.Edition> out) {
        long newest =
                out.stream()
                        .filter(m -> m.scope().equals(shown.scope()))
                        .mapToLong(Publisher.Edition::version)
                        .findFirst()
                        .orElse(0);
        return new Content(shown, shown.version() == newest, newest);
    }

    /// Online, up to date, and every device in order.
    public boolean well() {
        return status.online()
                && !silent
                && troubled().isEmpty()
                && content.stream().allMatch(Content::current);
    }

    public List<DeviceReport> troubled() {
        return status.devices().stream().filter(d -> !d.works()).toList();
    }

    /// What works, but wants seeing to: little paper, phrases that are missing.
    public List<DeviceReport> worthALook() {
        return status.devices().stream().filter(DeviceReport::worthALook).toList();
    }

    public List<DeviceReport> sound() {
        return status.devices().stream().filter(d -> d.works() && !d.worthALook()).toList();
    }

    public Optional<Machine> machine() {
        return status.identity().machine();
    }

    /// The update that is on its way to it.
    public Optional<String> updating() {
        return machine()
                .flatMap(Machine::update)
                .filter(update -> !update.stage().over())
                .map(update ->
                        update.stage() == UpdateReport.Stage.DOWNLOADING
                                ? "更新 %s：下载 %d%%".formatted(update.version(), update.percent())
                                : "更新 %s：安装、试用".formatted(update.version()));
    }

    /// For how long its machine has been on, in the two largest units.
    public String up() {
        var up = Duration.ofSeconds(machine().map(Machine::upSeconds).orElse(0L));
        if (up.toDays() > 0) {
            return "%d 天 %d 小时".formatted(up.toDays(), up.toHoursPart());
        }
        return up.toHours() > 0
                ? "%d 小时 %d 分".formatted(up.toHours(), up.toMinutesPart())
                : "%d 分".formatted(up.toMinutes());
    }

    /// The last few, newest first.
    public List<RefusalReport> refusals() {
        return status.trouble().refusals().reversed().stream().limit(REFUSALS_SHOWN).toList();
    }
}
