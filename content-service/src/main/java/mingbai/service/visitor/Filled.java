package mingbai.service.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.rating.RatingOutcome;
import org.springframework.util.MultiValueMap;

/// What a visitor has filled into a rating form; shown again when something is wrong with it. Tags
/// ticked below another grade than the one chosen at last are left out.
public record Filled(
        Optional<Grade> grade, List<Integer> tags, String text, Rating.Channel channel) {
    private static final int MOST_TAGS = 8;

    public static final Filled NOTHING =
            new Filled(Optional.empty(), List.of(), "", Rating.Channel.QR_CODE);

    public Filled {
        tags = List.copyOf(tags);
    }

    public static Filled of(MultiValueMap<String, String> form, Rating.Channel channel) {
        var grade =
                Arrays.stream(Grade.values())
                        .filter(g -> g.name().equals(form.getFirst("grade")))
                        .findFirst();
        var tags =
                grade.stream()
                        .flatMap(g -> form.getOrDefault("tag-" + g.name(), List.of()).stream())
                        .limit(MOST_TAGS + 1)
                        .map(Filled::code)
                        .distinct()
                        .sorted()
                        .toList();
        var text = form.getOrDefault("text", List.of()).stream().findFirst().orElse("");
        // A form sends a line's end as two characters; the visitor typed one.
        return new Filled(grade, tags, text.replace("\r\n", "\n").strip(), channel);
    }

    private static Integer code(String text) {
        return text.matches("[0-9]{3}") ? Integer.parseInt(text) : 0;
    }

    /// Why it cannot be taken; empty when it can.
    public Optional<RatingOutcome> wrong(boolean reasonWanted) {
        if (grade.isEmpty()) {
            return Optional.of(RatingOutcome.GRADE_WANTED);
        }
        if (!known(grade.get()).containsAll(tags)) {
            return Optional.of(RatingOutcome.TAGS_OF_ANOTHER_GRADE);
        }
        if (text.codePointCount(0, text.length()) > Rating.MAX_TEXT) {
            return Optional.of(RatingOutcome.TEXT_TOO_LONG);
        }
        boolean mute = grade.get().low() && tags.isEmpty() && text.isEmpty();
        return mute && reasonWanted ? Optional.of(RatingOutcome.REASON_WANTED) : Optional.empty();
    }

    private static List<Integer> known(Grade grade) {
        return RatingTags.of(grade).stream().map(RatingTag::code).toList();
    }

    /// Only of a form with which nothing is wrong.
    public Rating rating(TicketToken ticket) {
        return new Rating(ticket, grade.orElseThrow(), tags, text, channel);
    }

    public boolean has(Grade one) {
        return grade.filter(one::equals).isPresent();
    }
}
