package mingbai.station.box;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.status.DeviceReport;

/// Which system a box runs (os-release(5), `IMAGE_VERSION` of a whole disk, otherwise the
/// distribution), and what became of its last update, as the disk's own scripts write it down.
final class RunningSystem implements BoxPart {
    static final String NAME = "system";
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+)=\"?([^\"\\n]*)\"?$");

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
        var text = new SystemFile(release).text();
        var version =
                text.flatMap(t -> named(t, "IMAGE_VERSION"))
                        .or(() -> text.flatMap(t -> named(t, "PRETTY_NAME")));
        return version.flatMap(v -> failed(v).or(() -> BoxPart.report(NAME, WELL, v)));
    }

    private static Optional<String> named(String text, String name) {
        return LINE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst();
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
