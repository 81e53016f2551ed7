package mingbai.model.rating;

import java.time.YearMonth;
import java.util.List;

/// A month's satisfaction as a hall tells it to everybody (满意率公示), with its 服务之星. Every share
/// stands as numerator and denominator; `few` departments were rated too seldom to be told.
public record PublicFigures(
        YearMonth month, Counts hall, List<Part> departments, int few, List<Star> stars) {

    /// Below this a group would tell of single visitors: no part of these figures can be smaller.
    public static final int SMALLEST_GROUP = 5;

    public static final String FORMULA = "（非常满意＋满意＋基本满意）÷ 全部有效评价";

    public PublicFigures {
        departments = List.copyOf(departments);
        stars = List.copyOf(stars);
        if (hall.rated() < SMALLEST_GROUP) {
            throw new IllegalArgumentException("hall: fewer ratings than may be told");
        }
    }

    /// So many satisfied of so many who rated.
    public record Share(int satisfied, int rated) {
        public Share {
            if (satisfied < 0 || satisfied > rated || rated < SMALLEST_GROUP) {
                throw new IllegalArgumentException(
                        "a share is 0 to all of at least " + SMALLEST_GROUP + " ratings");
            }
        }

        /// In percent with one decimal, cut and not rounded up.
        public String percent() {
            int tenths = Math.toIntExact(1000L * satisfied / rated);
            return "%d.%d%%".formatted(tenths / 10, tenths % 10);
        }

        public String fraction() {
            return satisfied + " ÷ " + rated;
        }
    }

    /// How many gave each grade, the best first.
    public record Counts(int five, int four, int three, int two, int one) {
        public int rated() {
            return five + four + three + two + one;
        }

        public int of(Grade grade) {
            return switch (grade) {
                case VERY_SATISFIED -> five;
                case SATISFIED -> four;
                case BASICALLY_SATISFIED -> three;
                case DISSATISFIED -> two;
                case VERY_DISSATISFIED -> one;
            };
        }

        public Share share() {
            return new Share(five + four + three, rated());
        }
    }

    /// A department's.
    public record Part(String name, Share share) {}

    /// Somebody who served well, by the documented rule; `very` of the satisfied were 非常满意.
    public record Star(String name, Share share, int very) {}
}
