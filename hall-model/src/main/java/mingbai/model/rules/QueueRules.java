package mingbai.model.rules;

import java.time.Duration;
import java.util.List;
import mingbai.model.ask.Reserve;

/// The rules a hall queues by (排队规则). `overnight` keeps those who still wait when the day ends for
/// the next one; `reserve` is how many numbers of each business a kiosk keeps for times without the
/// service, 0 for none.
public record QueueRules(
        OpeningHours hours,
        Fairness fairness,
        MissPolicy missed,
        boolean overnight,
        int reserve,
        List<Quota> quotas) {

    /// What holds where a hall has written nothing down.
    public static final QueueRules USUAL =
            new QueueRules(
                    OpeningHours.ALWAYS,
                    new Fairness(2, Duration.ofMinutes(30), Duration.ofMinutes(15)),
                    new MissPolicy.KeepTimes(3, 3),
                    false,
                    10,
                    List.of());

    public QueueRules {
        if (reserve < 0 || reserve > Reserve.MOST) {
            throw new IllegalArgumentException("a reserve has 0–" + Reserve.MOST + " numbers");
        }
        quotas = List.copyOf(quotas);
    }
}
