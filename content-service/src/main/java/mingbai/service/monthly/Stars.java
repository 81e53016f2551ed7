package mingbai.service.monthly;

import java.util.Comparator;
import java.util.List;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures.Share;
import mingbai.model.rating.PublicFigures.Star;
import mingbai.service.satisfaction.Group;
import mingbai.service.satisfaction.Tally;

/// The month's 服务之星, by a rule anybody can check: officers with at least twenty ratings that count
/// and a satisfaction no lower than the hall's; of these the three with the highest satisfaction,
/// then the largest share of 非常满意, then the most ratings. Who is level in all three is named as
/// well.
final class Stars {
    static final int LEAST_RATINGS = 20;
    static final int MOST = 3;

    /// Which tell any two of a month's shares apart.
    private static final long MILLIONTHS = 1_000_000;

    private static final Comparator<Star> BEST =
            Comparator.comparingLong((Star s) -> part(s, s.share().satisfied()))
                    .thenComparingLong(s -> part(s, s.very()))
                    .thenComparingInt(s -> s.share().rated())
                    .reversed();

    private Stars() {}

    private static long part(Star star, int some) {
        return MILLIONTHS * some / star.share().rated();
    }

    static String text(Star star) {
        return "%s（满意 %s，其中非常满意 %d）".formatted(star.name(), star.share().fraction(), star.very());
    }

    /// `officers` with what is known of each; who is not known by name is none.
    static List<Star> of(List<Group> officers, Tally hall) {
        var fit =
                officers.stream()
                        .filter(g -> !g.key().isEmpty())
                        .filter(g -> g.tally().all() >= LEAST_RATINGS)
                        .filter(g -> g.tally().tenths() >= hall.tenths())
                        .map(g ->
                                new Star(
                                        g.name(),
                                        new Share(g.tally().satisfied(), g.tally().all()),
                                        g.tally().of(Grade.VERY_SATISFIED)))
                        .sorted(BEST)
                        .toList();
        if (fit.size() <= MOST) {
            return fit;
        }
        var last = fit.get(MOST - 1);
        return fit.stream().filter(s -> BEST.compare(s, last) <= 0).toList();
    }
}
