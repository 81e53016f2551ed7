package mingbai.model.notice;

import java.util.Optional;
import mingbai.model.later.Later;

/// A notice (公告), the only way free text reaches a public screen. `period` is how long it has to
/// hang by law, where a law says so.
public record Notice(
        String id,
        Kind kind,
        String title,
        String body,
        Validity shown,
        @Later Channel channel,
        @Later Optional<NoticePeriod> period) {

    /// Longest body, in characters: a marquee of that length runs for hours.
    public static final int MAX_BODY = 50_000;

    public Notice {
        if (title.isBlank() || body.length() > MAX_BODY) {
            throw new IllegalArgumentException(
                    "a notice has a title and at most 50,000 characters");
        }
    }

    public Notice(String id, Kind kind, String title, String body, Validity shown) {
        this(id, kind, title, body, shown, Channel.SERVICES, Optional.empty());
    }

    /// The column (栏目) a notice belongs to.
    public enum Channel {
        SERVICES("政务服务"),
        TRADING("公共资源交易"),
        PARTY("党群服务"),
        INVESTMENT("投资项目"),
        BULLETIN("通报");

        private final String chinese;

        Channel(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// What a notice is.
    public enum Kind {
        ANNOUNCEMENT("通知公告"),
        PUBLICITY("公示"),
        BULLETIN("通报"),
        GUIDANCE("温馨提示");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
