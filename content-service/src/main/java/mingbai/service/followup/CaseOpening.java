package mingbai.service.followup;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.service.database.Sql;
import mingbai.service.rating.KeptRating;
import mingbai.service.rating.RatingRuleBook;
import mingbai.service.rating.RatingWatch;
import org.springframework.stereotype.Component;

/// Opens a case with each low rating, in the transaction that keeps it. The clocks run from the day
/// the hall learnt of it.
@Component
final class CaseOpening implements RatingWatch {
    static final String SYSTEM = "系统";

    private final CaseTable table;
    private final RatingRuleBook rules;
    private final InstantSource clock;
    private final RandomGenerator random;

    CaseOpening(
            CaseTable table, RatingRuleBook rules, InstantSource clock, RandomGenerator random) {
        this.table = table;
        this.rules = rules;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void changed(Sql sql, Optional<KeptRating> before, KeptRating now) {
        if (before.filter(b -> b.rating().equals(now.rating())).isPresent()) {
            return;
        }
        boolean low = now.counts() && now.rating().grade().low();
        var known = table.find(sql, now.service().token());
        if (low && known.isEmpty()) {
            open(sql, now);
        } else if (low && known.get().state().over()) {
            move(sql, known.get(), CaseState.VERIFYING, "较早的一次评价后到，重新核实");
        } else if (!low && known.filter(c -> !c.state().over()).isPresent()) {
            move(sql, known.get(), CaseState.SUPERSEDED, "同一次服务较早的评价后到，不是差评");
        }
    }

    private void open(Sql sql, KeptRating kept) {
        var now = clock.instant();
        var day = rules.day(sql, now);
        var days = rules.workDays(sql);
        var limits = rules.rules(sql);
        var clocks =
                new LowCase.Clocks(
                        now,
                        days.after(day, limits.verify()),
                        days.after(day, limits.rectify()),
                        days.after(day, limits.close()),
                        false);
        var people = new LowCase.People("", "", "", false, kept.service().about().department());
        var id = HexFormat.of().toHexDigits(random.nextLong());
        var it = new LowCase(id, kept.service().token(), CaseState.VERIFYING, clocks, people);
        table.add(sql, it, day);
        table.step(sql, id, new CaseTable.Step(now, SYSTEM, "收到差评，自动立案", ""));
    }

    private void move(Sql sql, LowCase it, CaseState to, String why) {
        table.move(sql, it, to, clock.instant());
        table.step(sql, it.id(), new CaseTable.Step(clock.instant(), SYSTEM, why, ""));
    }
}
