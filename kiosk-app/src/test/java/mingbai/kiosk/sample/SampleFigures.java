package mingbai.kiosk.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import mingbai.model.rating.PublicFigures;
import mingbai.model.rating.PublicFigures.Part;
import mingbai.model.rating.PublicFigures.Share;
import mingbai.model.rating.PublicFigures.Star;

/// Last month's satisfaction of the sample hall.
final class SampleFigures {
    static final PublicFigures OCTOBER =
            new PublicFigures(
                    YearMonth.of(2026, 10),
                    new PublicFigures.Counts(980, 260, 72, 21, 9),
                    departments(),
                    2,
                    List.of(
                            new Star("演示甲（SM-001）", new Share(41, 41), 40),
                            new Star("演示乙（SM-018）", new Share(38, 38), 30),
                            new Star("演示丙（SM-034）", new Share(99, 100), 90)));

    private SampleFigures() {}

    private static List<Part> departments() {
        return IntStream.range(0, 12)
                .mapToObj(i -> new Part(SampleHall.DEPARTMENTS.get(i), new Share(96 + i, 110)))
                .toList();
    }
}
