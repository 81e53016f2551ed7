package mingbai.device.health;

/// The state of a device in the numbers of UnifiedPOS: the error a claim of it would give (0 for
/// none), and its power state.
public record UnifiedPos(int error, int power) {
    public static final int E_DISABLED = 105;
    public static final int E_NOHARDWARE = 107;
    public static final int E_OFFLINE = 108;
    public static final int E_FAILURE = 111;
    public static final int E_BUSY = 113;
    public static final int E_EXTENDED = 114;

    public static final int POWER_UNKNOWN = 2000;
    public static final int POWER_ONLINE = 2001;
    public static final int POWER_OFF = 2002;
    public static final int POWER_OFFLINE = 2003;
    public static final int POWER_OFF_OFFLINE = 2004;

    public static UnifiedPos of(DeviceStatus status) {
        return switch (status) {
            case ONLINE -> new UnifiedPos(0, POWER_ONLINE);
            case OFFLINE -> new UnifiedPos(E_OFFLINE, POWER_OFFLINE);
            case POWER_OFF -> new UnifiedPos(E_OFFLINE, POWER_OFF);
            case NO_DEVICE -> new UnifiedPos(E_NOHARDWARE, POWER_OFF_OFFLINE);
            case HARDWARE_ERROR -> new UnifiedPos(E_FAILURE, POWER_ONLINE);
            case USER_ERROR, FRAUD_ATTEMPT, POTENTIAL_FRAUD ->
                    new UnifiedPos(E_EXTENDED, POWER_ONLINE);
            case DEVICE_BUSY -> new UnifiedPos(E_BUSY, POWER_UNKNOWN);
            case STARTING -> new UnifiedPos(E_DISABLED, POWER_UNKNOWN);
        };
    }
}
