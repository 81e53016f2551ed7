package mingbai.bench.simulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingbai.model.ask.RequestId;
import mingbai.service.database.Sql;

/// Holds every paper against the ledger.
final class Audit {
    private final Sql sql;
    private final List<Paper> papers;

    Audit(Sql sql, List<Paper> papers) {
        this.sql = sql;
        this.papers = papers;
    }

    QueueSimulation.Outcome outcome(Map<String, Long> counts, Map<String, Long> faults) {
        var all = new LinkedHashMap<>(counts);
        all.put("ledger", sql.number("SELECT count(*) FROM ticket"));
        all.put("days", sql.number("SELECT count(DISTINCT day) FROM ticket"));
        var wrong = new LinkedHashMap<>(faults);
        Set<String> numbers = new HashSet<>();
        Set<RequestId> requests = new HashSet<>();
        long lost = 0;
        long twice = 0;
        long requestsTwice = 0;
        for (var paper : papers) {
            var day = dayOf(paper);
            if (day.isEmpty()) {
                lost++;
            } else if (!numbers.add(day + " " + paper.ticket().number())) {
                twice++;
            }
            if (!requests.add(paper.request())) {
                requestsTwice++;
            }
        }
        wrong.put("lost", lost);
        wrong.put("duplicate-numbers", twice);
        wrong.put("two-papers-for-one-request", requestsTwice);
        wrong.put(
                "counted-wrong",
                Math.abs(
                        sql.number("SELECT sum(waiting) FROM waiting_line")
                                - sql.number(
                                        "SELECT count(*) FROM ticket WHERE state = 'WAITING'")));
        wrong.put("cancelled-though-printed", cancelled());
        return new QueueSimulation.Outcome(all, wrong);
    }

    /// The day of a paper's ticket in the ledger; empty when the ledger does not know it as
    /// printed.
    private String dayOf(Paper paper) {
        return sql.first(
                        "SELECT day FROM ticket WHERE token = ? AND prefix = ? AND serial = ?",
                        row -> row.getString(1),
                        paper.ticket().token().value(),
                        paper.ticket().number().prefix(),
                        paper.ticket().number().serial())
                .orElse("");
    }

    private long cancelled() {
        return papers.stream()
                .filter(paper ->
                        sql.number(
                                        "SELECT count(*) FROM ticket"
                                                + " WHERE token = ? AND state = 'CANCELLED'",
                                        paper.ticket().token().value())
                                > 0)
                .count();
    }
}
