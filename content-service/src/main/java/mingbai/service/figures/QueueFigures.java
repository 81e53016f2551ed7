package mingbai.service.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.service.database.Database;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.ticket.TicketState;
import org.springframework.stereotype.Service;

/// Adds up the tickets of some days.
@Service
public final class QueueFigures {
    private final Database database;
    private final HallShelf shelf;
    private final InstantSource clock;

    QueueFigures(Database database, HallShelf shelf, InstantSource clock) {
        this.database = database;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// The days from the first to the last, both included.
    public record Days(LocalDate from, LocalDate to) {
        public Days {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("the last day is before the first");
            }
        }
    }

    /// Everything of some days: in all, and by business, window and hour of issue.
    public record Figures(
            Days days,
            Summary all,
            List<Summary> businesses,
            List<Summary> windows,
            List<Summary> hours) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), shelf.timeZone());
    }

    public Figures of(Days days) {
        var passages =
                database.read(sql -> {
                    var today = today().toString();
                    return sql.list(
                            """
                            SELECT business, state, day < ?, issued_at, window_number, called_at,
                              ended_at
                            FROM ticket WHERE hall = ? AND day BETWEEN ? AND ?
                            """,
                            QueueFigures::passage,
                            today,
                            shelf.hall().value(),
                            days.from().toString(),
                            days.to().toString());
                });
        return new Figures(
                days,
                Summary.of("全部 All", passages),
                by(passages, p -> p.business().value()).entrySet().stream()
                        .map(e -> Summary.of(name(e.getKey()), e.getValue()))
                        .toList(),
                by(called(passages), p -> "%03d".formatted(window(p))).entrySet().stream()
                        .map(e -> Summary.of(Integer.parseInt(e.getKey()) + "号", e.getValue()))
                        .toList(),
                by(passages, this::hour).entrySet().stream()
                        .map(e -> Summary.of(e.getKey() + ":00", e.getValue()))
                        .toList());
    }

    private static List<Passage> called(List<Passage> passages) {
        return passages.stream().filter(p -> p.call().isPresent()).toList();
    }

    private static int window(Passage passage) {
        return passage.call().orElseThrow().window().value();
    }

    private String hour(Passage passage) {
        return "%02d".formatted(passage.issued().atZone(shelf.timeZone()).getHour());
    }

    private static Map<String, List<Passage>> by(
            List<Passage> passages, Function<Passage, String> key) {
        return passages.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private String name(String business) {
        return shelf.plan()
                .map(HallPlan::businesses)
                .flatMap(list -> list.find(new BusinessId(business)))
                .map(Business::name)
                .orElse(business);
    }

    private static Passage passage(ResultSet row) throws SQLException {
        int window = row.getInt(5);
        long ended = row.getLong(7);
        Optional<Passage.Call> call =
                window == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Passage.Call(
                                        new WindowNumber(window),
                                        Instant.ofEpochMilli(row.getLong(6)),
                                        ended == 0
                                                ? Optional.empty()
                                                : Optional.of(Instant.ofEpochMilli(ended))));
        return new Passage(
                new BusinessId(row.getString(1)),
                TicketState.valueOf(row.getString(2)),
                row.getBoolean(3),
                Instant.ofEpochMilli(row.getLong(4)),
                call);
    }
}
