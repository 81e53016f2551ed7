package mingbai.service.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import org.springframework.util.MultiValueMap;

/// What a visitor has filled into the rating form; shown again when something is missing. Tags of
/// another grade than the chosen one are left out, and too long a text is cut.
record Filled(Optional<Grade> grade, List<Integer> tags, String text) {
    static final Filled NOTHING = new Filled(Optional.empty(), List.of(), "");

    Filled {
        tags = List.copyOf(tags);
    }

    static Filled of(MultiValueMap<String, String> form) {
        var grade =
                Arrays.stream(Grade.values())
                        .filter(g -> g.name().equals(form.getFirst("grade")))
                        .findFirst();
        var tags =
                grade.stream()
                        .flatMap(g -> RatingTags.of(g).stream())
                        .map(RatingTag::code)
                        .filter(code ->
                                form.getOrDefault("tag", List.of()).contains(code.toString()))
                        .toList();
        var text = form.getOrDefault("text", List.of()).stream().findFirst().orElse("");
        return new Filled(grade, tags, shortened(text.strip()));
    }

    private static String shortened(String text) {
        int length = Math.min(Rating.MAX_TEXT, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    /// Whether a low grade comes without a word why.
    boolean withoutReason() {
        return grade.filter(Grade::low).isPresent() && tags.isEmpty() && text.isEmpty();
    }

    Optional<Rating> rating(TicketToken ticket) {
        return grade.map(g -> new Rating(ticket, g, tags, text, Rating.Channel.QR_CODE));
    }

    public boolean has(Grade one) {
        return grade.filter(one::equals).isPresent();
    }
}
