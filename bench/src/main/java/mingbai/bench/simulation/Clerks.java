package mingbai.bench.simulation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.model.place.HallId;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketToken;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The clerks of all windows, who write down what they see: whether anybody comes twice, and
/// whether those who took their numbers at the same place come in that order: by the numbers the
/// service gave out, by the time on the paper out of a kiosk's reserve, where a lease that came
/// late has lower numbers than one in use, and a clock that was wrong tells nothing.
final class Clerks {
    private static final Logger LOG = LoggerFactory.getLogger(Clerks.class);
    private static final double NOBODY_COMES = 0.05;

    private final World world;
    private final List<WorldKiosk> kiosks;
    private final Set<TicketToken> called = new HashSet<>();
    private final Map<String, Long> lastOfLine = new HashMap<>();
    private int calls;
    private int twice;
    private int outOfOrder;

    Clerks(World world, List<WorldKiosk> kiosks) {
        this.world = world;
        this.kiosks = kiosks;
    }

    /// One of them calls the next, or notes that nobody came.
    void press(WorldService service, List<ServiceWindow> windows) {
        var window = windows.get(world.random().nextInt(windows.size())).number();
        var desk = service.part(QueueDesk.class);
        if (world.chance(NOBODY_COMES)) {
            var _ = desk.handle(new DeskCommand.NoShow(window));
        }
        if (desk.handle(new DeskCommand.CallNext(window)) instanceof DeskOutcome.Called(var call)) {
            look(service, call);
        }
    }

    private void look(WorldService service, Call call) {
        calls++;
        var hall = service.part(HallShelf.class).hall();
        var seen = service.part(Database.class).read(sql -> seen(sql, hall, call));
        if (!called.add(seen.token())) {
            twice++;
        }
        if (kiosks.stream().anyMatch(kiosk -> kiosk.misdated(seen.token()))) {
            return;
        }
        Long before = lastOfLine.put(seen.line(), seen.rank());
        if (before != null && before > seen.rank()) {
            outOfOrder++;
            LOG.warn("{} of {} was called after {}", call.ticket(), seen, before);
        }
    }

    /// A called ticket, the line of those it must not overtake, and its rank there.
    private record Seen(TicketToken token, String line, long rank) {}

    /// A ticket is of the day it is called on or, where the clocks jump, of one beside it.
    private static Seen seen(Sql sql, HallId hall, Call call) {
        var day = LocalDate.ofInstant(call.at(), ZoneOffset.UTC);
        return sql.first(
                        """
                        SELECT token, day || prefix || lane || origin
                          || CASE origin WHEN 'RESERVE' THEN station ELSE '' END,
                          CASE origin WHEN 'RESERVE' THEN issued_at ELSE serial END
                        FROM ticket WHERE hall = ? AND day IN (?, ?, ?) AND prefix = ?
                          AND serial = ? AND state = 'CALLED' AND called_at = ?
                        """,
                        row ->
                                new Seen(
                                        new TicketToken(row.getString(1)),
                                        row.getString(2),
                                        row.getLong(3)),
                        hall.value(),
                        day.minusDays(1).toString(),
                        day.toString(),
                        day.plusDays(1).toString(),
                        call.ticket().prefix(),
                        call.ticket().serial(),
                        call.at().toEpochMilli())
                .orElseThrow();
    }

    int calls() {
        return calls;
    }

    int twice() {
        return twice;
    }

    int outOfOrder() {
        return outOfOrder;
    }
}
