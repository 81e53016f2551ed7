package mingbai.model.enrolment;

import java.time.Instant;

/// What a box is told by a file (离线答复): the same as over the network, until when it may be taken.
public record WrittenAnswer(String kind, Reply.Enrolled enrolled, Instant made, Instant until) {
    public static final String KIND = "mingbai-enrolment-answer";

    /// In a file with content, the answer stands under this name; everything else under its topic.
    public static final String ENTRY = "answer.json";

    public WrittenAnswer {
        if (!kind.equals(KIND)) {
            throw new IllegalArgumentException("'" + kind + "' is no answer");
        }
    }

    public static WrittenAnswer of(Reply.Enrolled enrolled, Instant made, Instant until) {
        return new WrittenAnswer(KIND, enrolled, made, until);
    }
}
