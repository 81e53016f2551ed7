package mingbai.device.guide.ipp.message;

/// Numbers of operations, states and status codes (RFC 8011, 5.4.15, 5.3.7, 5.4.11 and appendix B).
public final class IppWords {
    public static final int PRINT_JOB = 0x0002;
    public static final int VALIDATE_JOB = 0x0004;
    public static final int CREATE_JOB = 0x0005;
    public static final int SEND_DOCUMENT = 0x0006;
    public static final int CANCEL_JOB = 0x0008;
    public static final int GET_JOB = 0x0009;
    public static final int GET_JOBS = 0x000A;
    public static final int GET_PRINTER = 0x000B;

    public static final int OK = 0x0000;
    public static final int BAD_REQUEST = 0x0400;
    public static final int NOT_FOUND = 0x0406;
    public static final int UNSUPPORTED_FORMAT = 0x040A;
    public static final int UNSUPPORTED_OPERATION = 0x0501;
    public static final int BUSY = 0x0507;

    public static final int PRINTER_IDLE = 3;
    public static final int PRINTER_PROCESSING = 4;
    public static final int PRINTER_STOPPED = 5;

    public static final int JOB_PENDING = 3;
    public static final int JOB_PROCESSING = 5;
    public static final int JOB_STOPPED = 6;
    public static final int JOB_CANCELED = 7;
    public static final int JOB_ABORTED = 8;
    public static final int JOB_COMPLETED = 9;

    private static final int FIRST_ERROR = 0x0400;

    private IppWords() {}

    /// Success, perhaps with some attributes ignored.
    public static boolean succeeded(int status) {
        return status < FIRST_ERROR;
    }
}
