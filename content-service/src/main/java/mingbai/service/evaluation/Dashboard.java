package mingbai.service.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.rating.Grade;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.Group;
import mingbai.service.satisfaction.SatisfactionFigures;
import mingbai.service.satisfaction.Tally;
import tools.jackson.databind.json.JsonMapper;

/// All that the page of satisfaction shows of a period. `finished` is how many tickets were served
/// in it, where that is counted.
record Dashboard(
        Tally hall,
        List<SatisfactionFigures.Point> trend,
        List<Part> parts,
        Optional<Integer> finished) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double TENTHS = 10.0;

    /// How many of a kind stand on the page of all kinds; the others have a page of their own.
    static final int FOREMOST = 20;

    private static final Comparator<Group> MOST_RATED =
            Comparator.comparingInt((Group g) -> -g.tally().all());

    Dashboard {
        trend = List.copyOf(trend);
        parts = List.copyOf(parts);
    }

    /// The groups of one kind.
    record Part(Dimension dimension, List<Group> groups) {
        Part {
            groups = List.copyOf(groups);
        }

        public long hidden() {
            return groups.stream().filter(g -> !g.told()).count();
        }

        /// Those that may be told, in order.
        public List<Group> told() {
            return groups.stream().filter(Group::told).toList();
        }

        /// The same, of many only the most rated, which come first.
        public List<Group> foremost() {
            return told().size() <= FOREMOST
                    ? told()
                    : told().stream().sorted(MOST_RATED).limit(FOREMOST).toList();
        }

        public boolean longer() {
            return told().size() > FOREMOST;
        }
    }

    /// Served and never rated (未评价): neither satisfied nor dissatisfied.
    public Optional<Integer> unrated() {
        return finished.map(all -> Math.max(0, all - hall.all()));
    }

    /// What the chart of days draws; a day of fewer than five has its count and no rate.
    public String trendJson() {
        return JSON.writeValueAsString(
                Map.of(
                        "spans",
                        trend.stream().map(SatisfactionFigures.Point::span).toList(),
                        "counts",
                        trend.stream().map(p -> p.tally().all()).toList(),
                        "rates",
                        trend.stream().map(p -> percent(p.tally())).toList()));
    }

    private static Object percent(Tally tally) {
        return tally.told() ? tally.tenths() / TENTHS : "-";
    }

    /// How many gave each grade, for the chart of grades.
    public String gradesJson() {
        return JSON.writeValueAsString(
                Arrays.stream(Grade.values())
                        .map(g -> Map.of("name", g.chinese(), "value", hall.of(g)))
                        .toList());
    }
}
