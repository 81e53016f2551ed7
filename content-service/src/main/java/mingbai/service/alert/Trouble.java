package mingbai.service.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.place.StationId;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.service.evidence.ReleaseBook;
import mingbai.service.station.StationSight;
import mingbai.service.station.StationWords;

/// Something that is wrong with a station, and since when; it may be too young for an alert.
record Trouble(Alert.About about, Instant since) {
    /// A station reports every quarter of a minute.
    private static final Duration SILENT_AFTER = Duration.ofSeconds(60);

    /// What a technician says of the machine, who is there.
    private static final String MAINTENANCE = "maintenance";

    /// What has been watched of a station: its frames and since when they do not grow, since when
    /// it is online, and since when a device needs a person.
    record Watched(
            long frames, Instant sinceFrames, Instant online, Map<DeviceReport, Instant> faults) {
        static Watched of(StationSight sight) {
            var heard = sight.heard();
            var frames = sight.status().picture().frames();
            return new Watched(frames, heard, heard, faults(sight, Map.of()));
        }

        Watched after(StationSight sight) {
            long now = sight.status().picture().frames();
            var still = now == frames ? sinceFrames : sight.heard();
            return new Watched(now, still, online, faults(sight, faults));
        }

        private static Map<DeviceReport, Instant> faults(
                StationSight sight, Map<DeviceReport, Instant> before) {
            Map<DeviceReport, Instant> now = new LinkedHashMap<>();
            sight.status().devices().stream()
                    .filter(DeviceReport::needsPerson)
                    .filter(device -> !device.name().equals(MAINTENANCE))
                    .forEach(d -> now.put(d, before.getOrDefault(d, sight.heard())));
            return now;
        }
    }

    /// A station that this process has not heard at all.
    static Trouble missing(StationId station, Instant since) {
        return new Trouble(new Alert.About(station, AlertKind.DOWN, ""), since);
    }

    static List<Trouble> of(
            StationSight sight, Watched watched, List<ReleaseBook.Release> out, Instant now) {
        var status = sight.status();
        var station = status.identity().station();
        if (!status.online() || !sight.heard().plus(SILENT_AFTER).isAfter(now)) {
            return List.of(missing(station, sight.heard()));
        }
        List<Trouble> troubles = new ArrayList<>();
        troubles.add(
                new Trouble(new Alert.About(station, AlertKind.FROZEN, ""), watched.sinceFrames()));
        watched.faults()
                .forEach((device, since) ->
                        troubles.add(
                                new Trouble(
                                        new Alert.About(station, AlertKind.DEVICE, said(device)),
                                        since)));
        var mine = out.stream().filter(release -> release.scope().reaches(station)).toList();
        for (var release : mine) {
            if (!shows(status.picture().shown(), release)) {
                troubles.add(behind(sight, watched, release));
            }
        }
        return troubles;
    }

    /// Such as `小票打印机 ticket-printer · 需要人工处理 userError：打印纸已用完，请换纸。`
    private static String said(DeviceReport device) {
        return "%s %s · %s %s%s"
                .formatted(
                        StationWords.WORDS.device(device.name()),
                        device.name(),
                        StationWords.WORDS.state(device.status()),
                        device.status(),
                        device.detail().isBlank() ? "" : "：" + device.detail());
    }

    private static boolean shows(List<Shown> shown, ReleaseBook.Release release) {
        return shown.stream()
                .anyMatch(
                        s -> s.scope().equals(release.scope()) && s.version() >= release.version());
    }

    /// A station that is behind has refused what is new, or not heard of it.
    private static Trouble behind(
            StationSight sight, Watched watched, ReleaseBook.Release release) {
        var station = sight.status().identity().station();
        var from =
                release.released().isAfter(watched.online())
                        ? release.released()
                        : watched.online();
        var refused =
                sight.status().trouble().refusals().reversed().stream()
                        .filter(r -> r.what().contains(release.scope().text()))
                        .filter(r -> !r.at().isBefore(release.released()))
                        .findFirst();
        var kind = refused.isPresent() ? AlertKind.REFUSING : AlertKind.DEAF;
        var detail = refused.map(RefusalReport::reason).map(Enum::name).orElse("");
        return new Trouble(
                new Alert.About(station, kind, release.scope().text() + " " + detail), from);
    }
}
