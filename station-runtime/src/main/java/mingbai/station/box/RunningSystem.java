package mingbai.station.box;

import java.util.Optional;
import mingbai.model.status.DeviceReport;
import mingbai.model.update.SystemVersion;

/// What became of the last update of a box that runs from a whole disk, as the disk's own scripts
/// write it down.
final class RunningSystem implements BoxPart {
    static final String NAME = "system";

    private final SystemImage image;

    RunningSystem(SystemImage image) {
        this.image = image;
    }

    @Override
    public Optional<DeviceReport> look() {
        return image.version().flatMap(version -> failed(version).or(() -> BoxPart.well(NAME)));
    }

    private Optional<DeviceReport> failed(SystemVersion version) {
        return image.outcome()
                .flatMap(outcome ->
                        switch (outcome.result()) {
                            case "ROLLED_BACK", "UNHEALTHY" ->
                                    BoxPart.report(
                                            NAME,
                                            FOR_A_PERSON,
                                            ("更新 %1$s 起不来，已退回 %2$s"
                                                            + " · update %1$s did not stand,"
                                                            + " back to %2$s")
                                                    .formatted(outcome.version(), version));
                            case "REFUSED" ->
                                    BoxPart.report(
                                            NAME,
                                            FOR_A_PERSON,
                                            ("更新 %1$s 签名、内容或版本不对，没有安装，仍是 %2$s"
                                                            + " · update %1$s was refused,"
                                                            + " still %2$s")
                                                    .formatted(outcome.version(), version));
                            default -> Optional.empty();
                        });
    }
}
