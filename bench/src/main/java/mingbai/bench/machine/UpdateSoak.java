package mingbai.bench.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.page.ReliabilityPage;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;

/// Updates of every kind on one disk: a good one stays, one that shows nothing and one that does
/// not even start are left again, forged ones are refused, and one that the power cut off is
/// installed anew after the next start; marks lost to the plug are put back. Nobody touches the
/// machine.
public final class UpdateSoak implements Soak {
    private static final Duration LONG = Duration.ofMinutes(20);
    private static final Pattern ALL_THE_SAME = Pattern.compile("mingbai: INSTALLED [AB] better");

    /// It was good before the update as well.
    private static final Pattern WELL_AGAIN =
            Pattern.compile("(?s)mingbai: ROLLED_BACK B.*mingbai: GOOD B");

    /// What was told the moment before the plug was pulled is told once more.
    private static final Pattern GOOD_ANYHOW =
            Pattern.compile("mingbai: (GOOD B|INSTALLED B better)");

    private static final int USUAL_CUTS = 6;
    private static final int CUT_WITHIN_MILLIS = 25_000;

    private final List<String> table =
            new ArrayList<>(
                    List.of(
                            "| 更新 · update | 次数 · times | 结果 · what became of it | 不符 · wrong |",
                            "|---|---:|---|---:|"));

    @Override
    public String name() {
        return "update";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var checkout = plan.conditions().checkout();
        try (var folder = TemporaryFolder.in(checkout)) {
            var trip = Trip.begin(plan, name(), folder);
            var anywhere = trip.ground().configuration(folder.path(), 1);
            trip.disk().bring(anywhere, "/mingbai/kiosk.conf");
            journey(trip);
            trip.film().strip(checkout.root().resolve("docs/pictures/update-film.png"));
            ReliabilityPage.of(checkout).put(name(), "--seed " + plan.seed(), table);
            return trip.verdict();
        }
    }

    private void journey(Trip trip) throws Exception {
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: GOOD A", LONG);
            trip.film().keep("before", machine.picture());
        }
        trip.keepSomething();
        good(trip);
        marks(trip);
        bad(trip, "dead", "系统起不来 · it does not even start");
        bad(trip, "dark", "屏幕程序起不来 · its program does not stand");
        refused(trip, "tampered", "包被改过 · changed by somebody");
        refused(trip, "foreign", "别人的签名 · signed by somebody else");
        cuts(trip);
    }

    private void good(Trip trip) throws Exception {
        trip.leave("better");
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: INSTALLING B", LONG);
            trip.film().keep("installing", machine.picture());
            machine.awaitSaid("Mingbai: system B", LONG);
            machine.awaitSaid("mingbai: INSTALLED B", LONG);
            trip.film().keep("better", machine.picture());
            said(trip, "正常的 · a good one", "留用 · it is kept", machine, "INSTALLED B");
        }
    }

    private void bad(Trip trip, String which, String words) throws Exception {
        trip.leave(which);
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: TRIAL A", LONG);
            machine.awaitSaid("Mingbai: system A", LONG);
            Waiting.letPass(Duration.ofSeconds(60));
            trip.film().keep(which, machine.picture());
            machine.awaitSaid(WELL_AGAIN, LONG);
            trip.film().keep("back", machine.picture());
            said(trip, words, "自动退回 · left again by itself", machine, "ROLLED_BACK B");
        }
    }

    private void refused(Trip trip, String which, String words) throws Exception {
        trip.leave(which);
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: REFUSED B", LONG);
            machine.awaitSaid("mingbai: GOOD B", LONG);
            said(trip, words, "拒绝 · refused", machine, "REFUSED B");
            trip.verdict()
                    .holds(
                            which + " was not started",
                            !machine.said().contains("Mingbai: system A"));
        }
    }

    /// RAUC writes in place which system starts: a plug pulled meanwhile leaves an empty file.
    private void marks(Trip trip) throws Exception {
        trip.disk().empty("/EFI/mingbai/grubenv");
        try (var machine = trip.start()) {
            machine.awaitSaid("Mingbai: system B", LONG);
            machine.awaitSaid("mingbai: MARKS MENDED", LONG);
            machine.awaitSaid(GOOD_ANYHOW, LONG);
            said(
                    trip,
                    "写启动记号时断电 · the plug pulled while the marks of GRUB are written",
                    "照常开机，记号补回 · it starts as before, the marks are put back",
                    machine,
                    "MARKS MENDED");
        }
    }

    private void cuts(Trip trip) throws Exception {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(trip.plan().seed());
        int lost = 0;
        int cuts = Math.toIntExact(trip.plan().count().orElse(USUAL_CUTS));
        for (int i = 0; i < cuts; i++) {
            trip.leave("better");
            try (var machine = trip.start()) {
                machine.awaitSaid("mingbai: INSTALLING", LONG);
                Waiting.letPass(Duration.ofMillis(chance.nextInt(CUT_WITHIN_MILLIS)));
            }
            try (var machine = trip.start()) {
                machine.awaitSaid(ALL_THE_SAME, LONG);
            }
            lost += trip.kept() ? 0 : 1;
            trip.plan().progress().accept("  cut %d: installed by itself".formatted(i + 1));
        }
        row("安装时断电 · the plug pulled while it installs", cuts, "自己装完 · installed by itself", lost);
        trip.verdict().same("cuts that lost something", lost, 0);
        trip.verdict().count("cuts", cuts);
    }

    private void said(Trip trip, String words, String became, Machine machine, String expected)
            throws Exception {
        boolean kept = trip.kept();
        boolean told = machine.said().contains("mingbai: " + expected);
        row(words, 1, became, (kept ? 0 : 1) + (told ? 0 : 1));
        trip.verdict().holds(words + ": the station's own is kept", kept);
        trip.verdict().holds(words + ": " + expected, told);
        trip.plan().progress().accept("  " + expected + " · " + words);
    }

    private void row(String words, int times, String became, int wrong) {
        table.add("| %s | %d | %s | %d |".formatted(words, times, became, wrong));
    }
}
