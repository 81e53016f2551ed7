package mingbai.device.idcard.sam;

/// The third byte of the module's answer: what became of a command.
public final class SamStatus {
    public static final int OK = 0x90;
    public static final int FOUND = 0x9F;
    public static final int CHECKSUM = 0x10;
    public static final int COMMAND = 0x21;
    public static final int CARD_REJECTS = 0x31;
    public static final int MODULE_REJECTS = 0x32;
    public static final int WRONG_CARD = 0x40;
    public static final int READ_FAILED = 0x41;
    public static final int SELF_TEST = 0x60;
    public static final int NOT_AUTHORISED = 0x66;
    public static final int NOT_FOUND = 0x80;
    public static final int NOT_SELECTED = 0x81;

    private SamStatus() {}

    /// Whether selecting and reading again may help.
    static boolean worthAnother(int status) {
        return status == CARD_REJECTS || status == MODULE_REJECTS || status == READ_FAILED;
    }

    /// Whether the module itself is ill, whatever card lies there.
    static boolean moduleIll(int status) {
        return status == SELF_TEST || status == 0x61 || status == NOT_AUTHORISED;
    }
}
