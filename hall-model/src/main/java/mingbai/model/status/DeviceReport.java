package mingbai.model.status;

/// The state of one device in XFS4IoT's words (`online`, `userError`, `noDevice` …), with a
/// sentence for the hall manager. A simulated device says so.
public record DeviceReport(String name, String status, String detail, boolean simulated) {}
