package mingbai.model.rating;

import java.util.List;
import mingbai.model.queue.TicketToken;

/// One rating (评价) of one ticket. The text is the visitor's own and at most 150 characters.
public record Rating(
        TicketToken ticket, Grade grade, List<Integer> tags, String text, Channel channel) {

    public static final int MAX_TEXT = 150;

    public Rating {
        tags = List.copyOf(tags);
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

    /// Where a rating was given (评价渠道), with the interface's code.
    public enum Channel {
        QR_CODE(3),
        WINDOW_TABLET(4),
        HALL_TERMINAL(5);

        private final int platformCode;

        Channel(int platformCode) {
            this.platformCode = platformCode;
        }

        public int platformCode() {
            return platformCode;
        }
    }
}
