package mingbai.bench.plug;

import java.util.Locale;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.plug.Replugging.Kind;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// A printer's cable pulled a thousand times, half of them out of a serial port and half out of a
/// node: no slip is lost or invented, no thread or descriptor stays behind.
public final class ReplugSoak implements Soak {
    private static final long USUAL_TIMES = 1_000;
    private static final double BUSY_PERCENT = 5;

    @Override
    public String name() {
        return "replug";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var verdict = new Verdict(name(), plan.seed());
        int times = Math.toIntExact(plan.count().orElse(USUAL_TIMES) / Kind.values().length);
        for (Kind kind : Kind.values()) {
            try (var folder = TemporaryFolder.in(plan.conditions().checkout())) {
                var clock = plan.conditions().clock();
                judge(verdict, kind, times, Replugging.run(folder.path(), kind, times, clock));
            }
        }
        return verdict;
    }

    private static void judge(Verdict verdict, Kind kind, int times, Replugging.Outcome outcome) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        verdict.count(word + "-replugged", times);
        verdict.same(word + ": every slip with the cable in", times, outcome.printed());
        verdict.same(word + ": none without it", times, outcome.refused());
        verdict.count("threads", outcome.after().threads());
        verdict.holds(
                word + ": no thread stays " + outcome,
                outcome.after().threads() <= outcome.before().threads());
        verdict.count("descriptors", outcome.after().descriptors());
        verdict.holds(
                word + ": no descriptor stays " + outcome,
                outcome.after().descriptors() <= outcome.before().descriptors());
        verdict.holds(
                word + ": idle while it is out, " + outcome.percentAway(),
                outcome.percentAway() < BUSY_PERCENT);
    }
}
