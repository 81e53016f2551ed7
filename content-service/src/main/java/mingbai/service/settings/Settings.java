package mingbai.service.settings;

import java.nio.file.Path;
import java.util.Optional;
import mingbai.model.place.HallId;

/// Everything the configuration file decides, checked and with its defaults filled in.
public record Settings(HallId hall, boolean demo, Http http, Mqtt mqtt, Places places) {
    /// Where the console listens. Port 0 takes any free one. `publicUrl` is how a visitor's phone
    /// reaches the service, where that differs from where it listens.
    public record Http(String address, int port, Optional<String> publicUrl) {}

    /// Where the embedded broker listens; or, when `external` is given, which broker is used
    /// instead.
    public record Mqtt(String address, int port, Optional<String> external) {}

    /// The files the service reads and writes. `ready` appears when everything is up, `logIns`
    /// tells the first log-ins to their owner, `trust` is what a station is enrolled with, and
    /// `sample` is the workbook an empty library is filled from.
    public record Places(
            Path data, Optional<Path> ready, Path logIns, Path trust, Optional<Path> sample) {}
}
