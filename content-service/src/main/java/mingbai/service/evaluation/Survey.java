package mingbai.service.evaluation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.SatisfactionFigures;
import org.springframework.stereotype.Service;

/// Puts the page of a period together.
@Service
public final class Survey {
    private static final List<Dimension> SHOWN =
            List.of(
                    Dimension.DEPARTMENT,
                    Dimension.WINDOW,
                    Dimension.BUSINESS,
                    Dimension.ITEM,
                    Dimension.OFFICER,
                    Dimension.CHANNEL);

    private final Database database;
    private final HallShelf shelf;
    private final SatisfactionFigures figures;
    private final InstantSource clock;

    Survey(Database database, HallShelf shelf, SatisfactionFigures figures, InstantSource clock) {
        this.database = database;
        this.shelf = shelf;
        this.figures = figures;
        this.clock = clock;
    }

    LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, shelf.timeZone());
    }

    /// The usual page, of thirty days.
    public Object usual() {
        return of(Period.MONTH);
    }

    Dashboard of(Period period) {
        var spans = period.until(today());
        Stream<Dashboard.Part> parts =
                SHOWN.stream().map(d -> new Dashboard.Part(d, figures.groups(d, spans)));
        return new Dashboard(
                figures.hall(spans), figures.trend(spans), parts.toList(), finished(period));
    }

    private Optional<Integer> finished(Period period) {
        if (!period.brief()) {
            return Optional.empty();
        }
        var spans = period.until(today());
        return Optional.of(
                database.read(sql ->
                        Math.toIntExact(
                                sql.number(
                                        "SELECT count(*) FROM ticket WHERE hall = ?"
                                                + " AND day BETWEEN ? AND ?"
                                                + " AND state = 'FINISHED'",
                                        shelf.hall().value(),
                                        spans.first(),
                                        spans.last()))));
    }
}
