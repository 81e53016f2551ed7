package mingbai.model.rating;

import java.util.Arrays;
import java.util.List;
import mingbai.model.personal.PersonalNumbers;
import mingbai.model.queue.TicketToken;

/// One rating (评价) of one ticket. The text is the visitor's own and at most 150 characters; a
/// telephone or ID number in it is gone from the moment it is made.
public record Rating(
        TicketToken ticket, Grade grade, List<Integer> tags, String text, Channel channel) {

    public static final int MAX_TEXT = 150;

    public Rating {
        tags = List.copyOf(tags);
        text = PersonalNumbers.hidden(text);
        if (text.codePointCount(0, text.length()) > MAX_TEXT) {
            throw new IllegalArgumentException("a rating's text is at most 150 characters");
        }
        for (int code : tags) {
            var tag = RatingTags.find(code);
            if (tag.isEmpty() || tag.get().grade() != grade) {
                throw new IllegalArgumentException("tag " + code + " does not belong to " + grade);
            }
        }
    }

    /// Where a rating was given (评价渠道, `pf`), with the interface's code. What a system fills in by
    /// itself is no visitor's word and counts nowhere.
    public enum Channel {
        PC_SITE(1, "电脑端"),
        MOBILE(2, "移动端"),
        QR_CODE(3, "手机扫码"),
        WINDOW_TABLET(4, "窗口平板"),
        HALL_TERMINAL(5, "大厅终端"),
        TEXT_MESSAGE(6, "短信"),
        SYSTEM_DEFAULT(7, "系统默认");

        private final int platformCode;
        private final String chinese;

        Channel(int platformCode, String chinese) {
            this.platformCode = platformCode;
            this.chinese = chinese;
        }

        public int platformCode() {
            return platformCode;
        }

        public String chinese() {
            return chinese;
        }

        public static Channel ofPlatformCode(int code) {
            return Arrays.stream(values())
                    .filter(c -> c.platformCode == code)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no channel has code " + code));
        }
    }
}
