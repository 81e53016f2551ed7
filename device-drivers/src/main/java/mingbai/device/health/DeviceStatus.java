package mingbai.device.health;

/// The state of a device, in the words of XFS4IoT (CEN CWA 17852, Common.Status, `device`).
public enum DeviceStatus {
    ONLINE("online"),
    OFFLINE("offline"),
    POWER_OFF("powerOff"),
    NO_DEVICE("noDevice"),
    HARDWARE_ERROR("hardwareError"),
    USER_ERROR("userError"),
    DEVICE_BUSY("deviceBusy"),
    FRAUD_ATTEMPT("fraudAttempt"),
    POTENTIAL_FRAUD("potentialFraud"),
    STARTING("starting");

    private final String word;

    DeviceStatus(String word) {
        this.word = word;
    }

    /// The word on the wire.
    public String word() {
        return word;
    }
}
