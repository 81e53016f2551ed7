package mingbai.bench.faults;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Clocks that are wrong, and a service that is away for long.
record TimeFaults(Town town, InstantSource real, RandomGenerator chance) {
    private static final int DAYS = 30;
    private static final int RATINGS_A_DAY = 40;
    private static final int PEOPLE = 6;
    private static final List<Duration> JUMPS =
            List.of(
                    Duration.ofDays(-1),
                    Duration.ofDays(1),
                    Duration.ofHours(-3),
                    Duration.ofMinutes(10),
                    Duration.ofDays(-400),
                    Duration.ofDays(3_650));

    void tell(Consumer<Row> told) throws Exception {
        told.accept(dead());
        told.accept(jumping());
        told.accept(away());
    }

    /// It starts in 1970, works, is started again in 1970, and then learns what time it is.
    Row dead() throws Exception {
        var clock = new MovedClock(real);
        clock.forget();
        try (var kiosk = TownKiosk.begin(town, "kiosk-1970", clock, chance)) {
            var wrong = new ArrayList<String>();
            for (int i = 0; i < PEOPLE; i++) {
                kiosk.come(1);
                if (!kiosk.shows(kiosk.restart())) {
                    wrong.add("in 1970 it does not show what it has");
                }
            }
            clock.move(Duration.ZERO);
            return kiosk.recovered(
                            "时钟在 1970 年 · clock at 1970",
                            "无电池开机，之后校准 · no battery, then set",
                            PEOPLE)
                    .and(wrong);
        }
    }

    Row jumping() throws Exception {
        var clock = new MovedClock(real);
        try (var kiosk = TownKiosk.begin(town, "kiosk-jumping", clock, chance)) {
            var wrong = new ArrayList<String>();
            for (var jump : JUMPS) {
                clock.move(jump);
                kiosk.come(2);
                if (!kiosk.shows(kiosk.restart())) {
                    wrong.add("after a jump of " + jump + " it does not show what it has");
                }
                kiosk.come(1);
            }
            clock.move(Duration.ZERO);
            return kiosk.recovered(
                            "时钟跳动 · clock jumping",
                            "−400 天至 +10 年，每次重启 · −400 days to +10 years, restarted each time",
                            JUMPS.size())
                    .and(wrong);
        }
    }

    /// Thirty days by everybody's clock, which stays there. The reserve lasts for its day; ratings
    /// never stop.
    Row away() throws Exception {
        try (var kiosk = TownKiosk.begin(town, "kiosk-away", town.clock(), chance)) {
            var wrong = new ArrayList<String>();
            kiosk.come(PEOPLE);
            town.serviceGoes();
            for (int day = 0; day < DAYS; day++) {
                if (day < 2) {
                    kiosk.come(PEOPLE);
                }
                for (int i = 0; i < RATINGS_A_DAY; i++) {
                    kiosk.visitors().rate(kiosk.station());
                }
                town.clock().move(Duration.ofDays(day + 1L));
                if (!kiosk.shows(kiosk.restart())) {
                    wrong.add("on day %d it does not show what it has".formatted(day));
                }
            }
            town.serviceComes();
            return kiosk.recovered(
                            "服务离开 30 天 · service away for 30 days",
                            "加速时钟，每天重启 · fast clock, restarted every day",
                            DAYS)
                    .and(wrong);
        }
    }
}
