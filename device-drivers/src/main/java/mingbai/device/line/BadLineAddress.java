package mingbai.device.line;

import java.io.Serial;

/// A line address in the configuration that cannot be meant: which field, what is wrong, what to
/// do.
public final class BadLineAddress extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1L;

    private final String field;

    BadLineAddress(String field, String problem, String fix) {
        super("设备连接地址有误 Line address: " + field + " " + problem + "; " + fix);
        this.field = field;
    }

    /// The part at fault: `scheme`, `host`, `port`, `path`, or an option such as `baud`.
    public String field() {
        return field;
    }
}
