package mingbai.device.idcard.sam;

/// What the module can be asked: two bytes, command and parameter.
public enum SamCommand {
    RESET(0x10FF),
    STATUS(0x11FF),
    MODULE_ID(0x12FF),
    FIND(0x2001),
    SELECT(0x2002),
    READ(0x3001),
    /// With fingerprints; never sent, as nothing here needs them.
    READ_WITH_FINGERPRINTS(0x3010),
    READ_MORE_ADDRESS(0x3003),
    READ_CARD_SERIAL(0x3005),
    SPEED_115200(0x6000);

    private final int code;

    SamCommand(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
