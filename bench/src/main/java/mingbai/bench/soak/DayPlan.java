package mingbai.bench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import mingbai.model.place.BusinessId;
import mingbai.model.place.ServiceWindow;
import mingbai.service.calling.DeskCommand;
import mingbai.service.library.HallPlan;

/// Who comes when, and what the clerks do: all of it drawn beforehand from one seed.
record DayPlan(List<Visit> visits, List<Deed> deeds) {
    static final Duration DAY = Duration.ofHours(8);
    private static final int VISITS = 2_000;
    private static final int SHORTEST_SECONDS = 180;
    private static final int LONGEST_SECONDS = 540;

    /// A visitor takes a ticket, so long after the hall opens.
    record Visit(Duration at, BusinessId business) {}

    /// A clerk does something, so long after the hall opens.
    record Deed(Duration at, DeskCommand command) {}

    static DayPlan draw(HallPlan hall, RandomGenerator random) {
        var businesses = hall.businesses().businesses();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            var at = Duration.ofMillis(random.nextLong(DAY.toMillis()));
            visits.add(new Visit(at, businesses.get(random.nextInt(businesses.size())).id()));
        }
        List<Deed> deeds = new ArrayList<>();
        for (var window : hall.profile().windows()) {
            work(window, random, deeds);
        }
        return new DayPlan(visits, deeds);
    }

    private static void work(ServiceWindow window, RandomGenerator random, List<Deed> deeds) {
        var at = Duration.ofSeconds(random.nextInt(LONGEST_SECONDS));
        while (at.compareTo(DAY) < 0) {
            deeds.add(new Deed(at, command(window, random)));
            at = at.plusSeconds(random.nextInt(SHORTEST_SECONDS, LONGEST_SECONDS));
        }
    }

    private static DeskCommand command(ServiceWindow window, RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> new DeskCommand.Recall(window.number());
            case 1 -> new DeskCommand.NoShow(window.number());
            case 2 -> new DeskCommand.Finish(window.number());
            default -> new DeskCommand.CallNext(window.number());
        };
    }
}
