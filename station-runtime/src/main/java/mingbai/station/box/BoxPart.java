package mingbai.station.box;

import java.util.Optional;
import mingbai.model.status.DeviceReport;

/// Something a box has, or has not.
interface BoxPart {
    String FOR_A_PERSON = "userError";
    String BROKEN = "hardwareError";

    /// How it is; empty where this box has none or does not say.
    Optional<DeviceReport> look();

    /// Nothing to say: whatever a device says is something that a person should see to.
    static Optional<DeviceReport> well(String name) {
        return report(name, "online", "");
    }

    static Optional<DeviceReport> report(String name, String status, String words) {
        return Optional.of(new DeviceReport(name, status, words, false));
    }
}
