package mingbai.station.box;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.status.DeviceReport;

/// What became of the last update of a box that runs from a whole disk (`IMAGE_VERSION` in
/// os-release(5)), as the disk's own scripts write it down.
final class RunningSystem implements BoxPart {
    static final String NAME = "system";
    private static final Pattern VERSION = Pattern.compile("(?m)^IMAGE_VERSION=\"?([^\"\\n]*)\"?$");

    /// When, what, which of the two systems, and the update's version.
    private static final Pattern OUTCOME = Pattern.compile("\\S+ ([A-Z_]+) [AB] (\\S*).*");

    private final Path release;
    private final Path outcome;

    RunningSystem(Path release, Path outcome) {
        this.release = release;
        this.outcome = outcome;
    }

    @Override
    public Optional<DeviceReport> look() {
        return new SystemFile(release)
                .text()
                .flatMap(RunningSystem::version)
                .flatMap(version -> failed(version).or(() -> BoxPart.well(NAME)));
    }

    private static Optional<String> version(String text) {
        return VERSION.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    private Optional<DeviceReport> failed(String version) {
        var found = new SystemFile(outcome).text().map(OUTCOME::matcher).filter(m -> m.matches());
        return found.flatMap(m ->
                switch (m.group(1)) {
                    case "ROLLED_BACK", "UNHEALTHY" ->
                            BoxPart.report(
                                    NAME,
                                    FOR_A_PERSON,
                                    ("更新 %1$s 起不来，已退回 %2$s"
                                                    + " · update %1$s did not stand, back to %2$s")
                                            .formatted(m.group(2), version));
                    case "REFUSED" ->
                            BoxPart.report(
                                    NAME,
                                    FOR_A_PERSON,
                                    ("更新 %1$s 签名或内容不对，没有安装，仍是 %2$s"
                                                    + " · update %1$s was refused, still %2$s")
                                            .formatted(m.group(2), version));
                    default -> Optional.empty();
                });
    }
}
