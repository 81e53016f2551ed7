package mingbai.service.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import mingbai.model.rating.Rating;

/// The one rating of a service. `given` is when the visitor gave it, `day` that day in the hall.
public record KeptRating(
        ServedTicket service, Rating rating, Instant given, LocalDate day, Standing standing) {

    /// The visitor's first word is kept, whatever arrives first; a system's default yields to any.
    /// The rest only decides between two of one millisecond, alike in every order of arrival.
    private static final Comparator<KeptRating> FIRST =
            Comparator.comparing((KeptRating kept) -> kept.standing == Standing.DEFAULT)
                    .thenComparing(KeptRating::given)
                    .thenComparing(kept -> kept.rating.channel())
                    .thenComparing(kept -> kept.rating.grade())
                    .thenComparing(KeptRating::codes)
                    .thenComparing(kept -> kept.rating.text());

    boolean before(KeptRating other) {
        return FIRST.compare(this, other) < 0;
    }

    /// The tags' codes, comma between.
    public String codes() {
        return rating.tags().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public boolean counts() {
        return standing == Standing.COUNTS;
    }

    KeptRating with(Standing other) {
        return new KeptRating(service, rating, given, day, other);
    }
}
