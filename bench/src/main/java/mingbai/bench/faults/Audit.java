package mingbai.bench.faults;

import java.util.ArrayList;
import java.util.List;
import mingbai.bench.hall.BareHall;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;

/// Holds what visitors were told against what the service has in the end.
final class Audit {
    private Audit() {}

    static List<String> wrong(BareHall hall, List<String> tickets, List<String> ratings) {
        return hall.part(Database.class)
                .read(sql -> {
                    List<String> wrong = new ArrayList<>();
                    for (var token : tickets) {
                        once(wrong, "ticket " + token, ledger(sql, token));
                    }
                    for (var token : ratings) {
                        once(wrong, "rating " + token, journal(sql, token));
                    }
                    long doubles =
                            sql.number(
                                    "SELECT count(*) FROM (SELECT 1 FROM ticket GROUP BY"
                                            + " hall, day, prefix, serial HAVING count(*) > 1) d");
                    if (doubles > 0) {
                        wrong.add(doubles + " numbers were given out twice");
                    }
                    return wrong;
                });
    }

    private static void once(List<String> wrong, String what, long times) {
        if (times != 1) {
            wrong.add("%s is there %d times".formatted(what, times));
        }
    }

    private static long ledger(Sql sql, String token) {
        return sql.number("SELECT count(*) FROM ticket WHERE token = ?", token);
    }

    private static long journal(Sql sql, String token) {
        return sql.number(
                "SELECT count(*) FROM journal_entry WHERE body LIKE ?", "%" + token + "%");
    }
}
