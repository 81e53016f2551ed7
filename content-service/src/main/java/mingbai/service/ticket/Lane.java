package mingbai.service.ticket;

import java.util.Arrays;

/// A lane of a business's line. The codes are stored.
public enum Lane {
    /// Put first by staff, with a reason.
    FIRST(0),
    PRIORITY(1),
    ORDINARY(2),
    /// For one window only: transferred there, or returned to it.
    BOUND(3);

    private final int code;

    Lane(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Lane of(int code) {
        return Arrays.stream(values())
                .filter(lane -> lane.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lane " + code));
    }
}
