package mingbai.model.status;

import java.util.Set;

/// The state of one device in XFS4IoT's words (`online`, `userError`, `noDevice` …), with a
/// sentence for the hall manager. A simulated device says so.
public record DeviceReport(String name, String status, String detail, boolean simulated) {
    private static final String WELL = "online";
    private static final Set<String> PASSING = Set.of("starting", "deviceBusy");

    /// It works, if not always as well as it should.
    public boolean works() {
        return status.equals(WELL);
    }

    /// It works, but there is something that a person should see to.
    public boolean worthALook() {
        return works() && !detail.isBlank();
    }

    /// It does not work, and will not by itself.
    public boolean needsPerson() {
        return !works() && !PASSING.contains(status);
    }
}
