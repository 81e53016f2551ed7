package mingbai.service.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mingbai.model.rating.Rating;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import mingbai.service.rating.ServedTicket;
import mingbai.service.rating.ServedTickets;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.SheetFile;
import mingbai.service.sheet.SheetsRefused;
import org.springframework.stereotype.Service;

/// Takes in ratings that were given elsewhere, out of a file, by the same rules as any other; or
/// tries it, and undoes everything.
@Service
public final class RatingIntake {
    /// So many at a time: the windows that call meanwhile wait no longer than for these.
    private static final int AT_ONCE = 100;

    private final Database database;
    private final RatingBook book;
    private final ServedTickets tickets;
    private final HallShelf shelf;
    private final AuditLog audit;

    RatingIntake(
            Database database,
            RatingBook book,
            ServedTickets tickets,
            HallShelf shelf,
            AuditLog audit) {
        this.database = database;
        this.book = book;
        this.tickets = tickets;
        this.shelf = shelf;
        this.audit = audit;
    }

    /// What became of a file's lines, or would. Where lines are rejected nothing is taken.
    public record Brought(
            boolean tried, Map<RatingOutcome, Integer> outcomes, List<Rejection> rejections) {
        public Brought {
            outcomes = Map.copyOf(outcomes);
            rejections = List.copyOf(rejections);
        }

        public int taken() {
            return outcomes.getOrDefault(RatingOutcome.TAKEN, 0);
        }
    }

    /// Undoes what was only tried.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public Brought take(Path file, boolean onlyTry, String who) throws IOException, SheetsRefused {
        var sheets = SheetFile.read(file, RatingLines.TABLE);
        if (sheets.size() != 1) {
            throw new SheetsRefused("文件应只有一张表", "the file should have one table");
        }
        var read = new RatingLines(shelf.timeZone()).read(sheets.getFirst());
        Map<RatingOutcome, Integer> outcomes = new EnumMap<>(RatingOutcome.class);
        if (read.rejections().isEmpty()) {
            for (int from = 0; from < read.given().size(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, read.given().size());
                some(read.given().subList(from, to), onlyTry, outcomes);
            }
        }
        var brought = new Brought(onlyTry, outcomes, read.rejections());
        if (!onlyTry && brought.taken() > 0) {
            audit.add(who, "导入评价", brought.taken() + " 条");
        }
        return brought;
    }

    private void some(
            List<RatingLines.Given> lines, boolean onlyTry, Map<RatingOutcome, Integer> outcomes) {
        var _ =
                database.writeNow(sql -> {
                    try {
                        sql.attempt(() -> {
                            lines.forEach(line -> outcomes.merge(one(sql, line), 1, Integer::sum));
                            if (onlyTry) {
                                throw new Undone();
                            }
                        });
                        return lines.size();
                    } catch (Undone undone) {
                        return 0;
                    }
                });
    }

    private RatingOutcome one(Sql sql, RatingLines.Given line) {
        var visit = line.visit();
        var said = line.said();
        return tickets.at(sql, visit.window(), visit.day(), visit.number())
                .map(ServedTicket::token)
                .map(token ->
                        new Rating(token, said.grade(), said.tags(), said.text(), said.channel()))
                .map(rating -> book.take(sql, rating, line.at()))
                .orElse(RatingOutcome.UNKNOWN_TICKET);
    }
}
