package mingbai.service.evaluation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.service.database.Database;
import mingbai.service.ledger.FinishedCount;
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
    private final FinishedCount finished;
    private final InstantSource clock;

    Survey(
            Database database,
            HallShelf shelf,
            SatisfactionFigures figures,
            FinishedCount finished,
            InstantSource clock) {
        this.database = database;
        this.shelf = shelf;
        this.figures = figures;
        this.finished = finished;
        this.clock = clock;
    }

    LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, shelf.timeZone());
    }

    /// The groups of one kind, all of them.
    Dashboard.Part part(Dimension dimension, Period period) {
        var spans = period.until(today());
        return database.read(
                sql -> new Dashboard.Part(dimension, figures.groups(sql, dimension, spans)));
    }

    /// Of one moment, so that the parts add up to the whole.
    Dashboard of(Period period) {
        var today = today();
        var spans = period.until(today);
        return database.read(sql ->
                new Dashboard(
                        figures.hall(sql, spans),
                        figures.trend(sql, spans),
                        SHOWN.stream()
                                .map(d -> new Dashboard.Part(d, figures.groups(sql, d, spans)))
                                .toList(),
                        Optional.of(period)
                                .filter(Period::brief)
                                .map(p -> finished.between(sql, p.since(today), today))));
    }
}
