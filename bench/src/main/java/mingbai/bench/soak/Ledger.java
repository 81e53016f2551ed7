package mingbai.bench.soak;

import java.util.ArrayList;
import java.util.List;
import mingbai.service.database.Database;

/// Looks into the service's own tables.
public record Ledger(Database database) {
    private static final List<String> TABLES =
            List.of(
                    "ticket",
                    "answer",
                    "ticket_call",
                    "window_state",
                    "journal_entry",
                    "content_shown",
                    "rating",
                    "document",
                    "manifest",
                    "published_document",
                    "notice",
                    "account",
                    "audit");

    public long number(String sql, Object... parameters) {
        return database.read(it -> it.number(sql, parameters));
    }

    public long tickets() {
        return number("SELECT count(*) FROM ticket");
    }

    /// Tickets whose number another one has on the same day.
    public long doubles() {
        return number(
                "SELECT count(*) - count(DISTINCT hall || day || prefix || serial) FROM ticket");
    }

    public long in(String state) {
        return number("SELECT count(*) FROM ticket WHERE state = ?", state);
    }

    /// How many rows every table has, and which content is out.
    List<Long> fingerprint() {
        List<Long> print = new ArrayList<>();
        for (String table : TABLES) {
            print.add(number("SELECT count(*) FROM " + table));
        }
        print.add(number("SELECT revision FROM library_clock"));
        print.add(number("SELECT sum(version) FROM manifest"));
        return print;
    }
}
