package mingbai.service.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.item.ItemCode;
import mingbai.model.place.HallId;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// Keeps what the departments' systems last said of each case, and answers who has its number.
@Component
public final class CaseBook {
    /// How long a case is kept after it was last heard of.
    static final Duration KEPT = Duration.ofDays(180);

    private static final String NO_DAY = "";
    private static final String NOBODY = "";
    private static final String COLUMNS = "receipt, item, stage, accepted, since, due";

    private final Database database;
    private final HallId hall;
    private final InstantSource clock;
    private final ApplicantMarks applicants;

    CaseBook(Database database, Settings settings, InstantSource clock, ApplicantMarks applicants) {
        this.database = database;
        this.applicants = applicants;
        this.hall = settings.hall();
        this.clock = clock;
    }

    /// Cases of which nobody said whose they are.
    public void take(List<CaseProgress> cases) {
        takeMarked(cases.stream().map(c -> new Marked(c, NOBODY)).toList());
    }

    void takeTold(List<ToldCase> cases) {
        takeMarked(
                cases.stream()
                        .map(c ->
                                new Marked(
                                        c.progress(), c.idNumber().map(this::mark).orElse(NOBODY)))
                        .toList());
    }

    private String mark(String idNumber) {
        return applicants.of(idNumber).value();
    }

    private record Marked(CaseProgress progress, String person) {}

    /// Takes in all of them or none. A case told again takes the place of what was told before.
    private void takeMarked(List<Marked> cases) {
        database.writeNow(sql -> {
            for (var told : cases) {
                sql.update(
                        "DELETE FROM service_case WHERE hall = ? AND receipt = ?",
                        hall.value(),
                        told.progress().receipt().value());
                insert(sql, told.progress(), told.person());
            }
            long earliest = clock.instant().minus(KEPT).toEpochMilli();
            return sql.update(
                    "DELETE FROM service_case WHERE hall = ? AND told_at < ?",
                    hall.value(),
                    earliest);
        });
    }

    private void insert(Sql sql, CaseProgress told, String person) {
        sql.update(
                """
                INSERT INTO service_case
                    (hall, receipt, item, stage, accepted, since, due, told_at, person)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                hall.value(),
                told.receipt().value(),
                told.item().value(),
                told.stage().name(),
                told.accepted().toString(),
                told.since().toString(),
                told.due().map(LocalDate::toString).orElse(NO_DAY),
                clock.millis(),
                person);
    }

    public Answer find(Ask.FindCase ask) {
        return find(ask.receipt())
                .<Answer>map(progress -> new Answer.CaseFound(ask.id(), progress))
                .orElseGet(() -> new Answer.Refused(ask.id(), Answer.Reason.UNKNOWN_CASE));
    }

    /// The cases of whoever is marked so, the latest first.
    public Answer find(Ask.FindCases ask) {
        var cases =
                database.read(sql ->
                        sql.list(
                                "SELECT "
                                        + COLUMNS
                                        + " FROM service_case"
                                        + " WHERE hall = ? AND person = ?"
                                        + " ORDER BY since DESC, receipt LIMIT ?",
                                CaseBook::progress,
                                hall.value(),
                                ask.person().value(),
                                Answer.CasesFound.MOST));
        return new Answer.CasesFound(ask.id(), cases);
    }

    public Answer key(Ask.GetCaseKey ask) {
        return new Answer.CaseKey(ask.id(), applicants.key());
    }

    private Optional<CaseProgress> find(ReceiptNumber receipt) {
        return database.read(sql ->
                sql.first(
                        "SELECT " + COLUMNS + " FROM service_case WHERE hall = ? AND receipt = ?",
                        CaseBook::progress,
                        hall.value(),
                        receipt.value()));
    }

    private static CaseProgress progress(ResultSet row) throws SQLException {
        var due = row.getString(6);
        return new CaseProgress(
                new ReceiptNumber(row.getString(1)),
                new ItemCode(row.getString(2)),
                CaseProgress.Stage.valueOf(row.getString(3)),
                LocalDate.parse(row.getString(4)),
                LocalDate.parse(row.getString(5)),
                due.equals(NO_DAY) ? Optional.empty() : Optional.of(LocalDate.parse(due)));
    }
}
