package mingbai.model.enrolment;

import java.time.Instant;

/// What a box that cannot reach its service writes into a file (离线申请). `kind` tells it from other
/// files. Nothing in it is secret.
public record WrittenRequest(String kind, Application application, Instant made) {
    public static final String KIND = "mingbai-enrolment-request";

    /// A file that is larger is none of ours.
    public static final int MOST_BYTES = 16 * 1024;

    public WrittenRequest {
        if (!kind.equals(KIND)) {
            throw new IllegalArgumentException("'" + kind + "' is no request");
        }
    }

    public static WrittenRequest of(Application application, Instant made) {
        return new WrittenRequest(KIND, application, made);
    }
}
