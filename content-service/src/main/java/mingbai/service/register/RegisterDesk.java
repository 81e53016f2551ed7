package mingbai.service.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.HandedIn;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.gate.Gate;
import mingbai.service.preview.Difference;
import mingbai.service.sheet.Rejection;
import mingbai.service.tables.Intake;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Adds, changes and removes one line of a table. What a file may not say, the form may not either;
/// whoever comes second overwrites nothing.
@Service
final class RegisterDesk {
    private final Database database;
    private final RegisterBook book;
    private final Parts parts;

    RegisterDesk(Database database, RegisterBook book, Parts parts) {
        this.database = database;
        this.book = book;
        this.parts = parts;
    }

    /// Who looks through, hands in and writes down.
    @Component
    record Parts(Gate gate, Dangling dangling, ChangeDesk changes, AuditLog audit) {}

    /// A line in the form, and the mark of what it was drawn from.
    record Opened(Map<String, String> line, String seen) {}

    /// What somebody sends: an empty `key` is a new line.
    record Edit(
            RegisterTable table, String key, String seen, Map<String, String> line, String who) {}

    List<Map<String, String>> lines(RegisterTable table) {
        return RegisterBook.of(table, database.read(book::lines));
    }

    Optional<Opened> open(RegisterTable table, String key) {
        return lines(table).stream()
                .filter(line -> key.equals(line.get(table.key())))
                .findFirst()
                .map(line -> new Opened(line, mark(line)));
    }

    RegisterOutcome save(Edit edit) {
        return handedIn(database.writeNow(sql -> save(sql, edit)));
    }

    private RegisterOutcome save(Sql sql, Edit edit) {
        var lines = book.lines(sql);
        var table = RegisterBook.of(edit.table(), lines);
        int place = place(table, edit.table(), edit.key());
        if (edit.key().isEmpty()) {
            table.add(edit.line());
            return keep(sql, edit, lines, "添加 · Added");
        }
        if (place < 0) {
            return new RegisterOutcome.Gone();
        }
        if (!mark(table.get(place)).equals(edit.seen())) {
            return new RegisterOutcome.Conflict(fields(table.get(place), edit.line()));
        }
        table.set(place, edit.line());
        return keep(sql, edit, lines, "修改 · Changed");
    }

    RegisterOutcome remove(Edit edit) {
        return handedIn(
                database.writeNow(sql -> {
                    var lines = book.lines(sql);
                    var table = RegisterBook.of(edit.table(), lines);
                    int place = place(table, edit.table(), edit.key());
                    if (place < 0) {
                        return new RegisterOutcome.Gone();
                    }
                    if (!mark(table.get(place)).equals(edit.seen())) {
                        return new RegisterOutcome.Conflict(List.of());
                    }
                    table.remove(place);
                    return keep(sql, edit, lines, "删除 · Removed");
                }));
    }

    private RegisterOutcome handedIn(RegisterOutcome outcome) {
        return outcome instanceof RegisterOutcome.Saved
                ? new RegisterOutcome.Saved(parts.changes().handIn())
                : outcome;
    }

    private RegisterOutcome keep(
            Sql sql, Edit edit, Map<String, List<Map<String, String>>> lines, String deed) {
        var scope = book.scope(sql, edit.table());
        var hindrance = parts.changes().hindrance(sql, scope, edit.who());
        if (hindrance.isPresent()) {
            return new RegisterOutcome.NotAllowed(hindrance.get());
        }
        var intake = book.read(sql, edit.table(), lines);
        parts.gate().check(intake);
        var faults = faults(edit.table(), intake, lines);
        if (!faults.isEmpty()) {
            return new RegisterOutcome.Faulty(faults);
        }
        if (book.keep(sql, intake) > 0) {
            parts.changes().wrote(sql, scope, edit.who());
            String key = edit.line().getOrDefault(edit.table().key(), edit.key());
            parts.audit().add(sql, edit.who(), deed, edit.table().chinese() + " " + key);
        }
        return new RegisterOutcome.Saved(new HandedIn(List.of()));
    }

    private List<Rejection> faults(
            RegisterTable table, Intake intake, Map<String, List<Map<String, String>>> lines) {
        List<Rejection> faults = new ArrayList<>(intake.rejections());
        faults.addAll(parts.dangling().of(table, lines));
        return faults;
    }

    /// In which row of the table a line stands, as the rejections count rows.
    int row(RegisterTable table, String key) {
        var lines = lines(table);
        int place = place(lines, table, key);
        return (place < 0 ? lines.size() : place) + 2;
    }

    private static int place(List<Map<String, String>> lines, RegisterTable table, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (key.equals(lines.get(i).get(table.key()))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Difference.Field> fields(
            Map<String, String> theirs, Map<String, String> mine) {
        return mine.entrySet().stream()
                .filter(e -> !e.getValue().equals(theirs.getOrDefault(e.getKey(), "")))
                .map(e ->
                        new Difference.Field(
                                e.getKey(), theirs.getOrDefault(e.getKey(), ""), e.getValue()))
                .toList();
    }

    /// Another text is another version.
    private static String mark(Map<String, String> line) {
        return Sha256.of(line.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
