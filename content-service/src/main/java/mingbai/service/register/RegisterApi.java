package mingbai.service.register;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.service.register.RegisterDesk.Edit;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The lines of staff, windows, zones, businesses and departments for other systems. A line is read
/// with its mark, and changed only where the mark is still the same.
@RestController
class RegisterApi {
    private static final String TABLE = "/api/v1/register/{table}";
    private static final String LINE = TABLE + "/{key}";

    private final RegisterDesk desk;

    RegisterApi(RegisterDesk desk) {
        this.desk = desk;
    }

    /// The lines of a table, by column.
    record Lines(String table, List<String> columns, List<Map<String, String>> lines) {}

    /// A line, and the mark of the version it was read from; a new one has none.
    record Line(Optional<String> seen, Map<String, String> line) {}

    @GetMapping(TABLE)
    ResponseEntity<byte[]> lines(@PathVariable String table) {
        return RegisterTable.at(table)
                .map(t -> new Lines(t.chinese(), t.help().names(), desk.lines(t)))
                .map(lines -> Json.answer(HttpStatus.OK, lines))
                .orElseGet(Replies::unknown);
    }

    @GetMapping(LINE)
    ResponseEntity<byte[]> line(@PathVariable String table, @PathVariable String key) {
        return RegisterTable.at(table)
                .flatMap(t -> desk.open(t, key))
                .map(line -> new Line(Optional.of(line.seen()), line.line()))
                .map(line -> Json.answer(HttpStatus.OK, line))
                .orElseGet(Replies::unknown);
    }

    @PostMapping(TABLE)
    ResponseEntity<byte[]> add(@PathVariable String table, @RequestBody byte[] body, Principal who)
            throws Json.Unusable {
        var sent = Json.read(body, Line.class);
        var found = RegisterTable.at(table);
        return found.isEmpty()
                ? Replies.unknown()
                : said(desk.save(edit(found.get(), "", sent, who)));
    }

    @PutMapping(LINE)
    ResponseEntity<byte[]> change(
            @PathVariable String table,
            @PathVariable String key,
            @RequestBody byte[] body,
            Principal who)
            throws Json.Unusable {
        var sent = Json.read(body, Line.class);
        var found = RegisterTable.at(table);
        return found.isEmpty()
                ? Replies.unknown()
                : said(desk.save(edit(found.get(), key, sent, who)));
    }

    @DeleteMapping(LINE)
    ResponseEntity<byte[]> remove(
            @PathVariable String table,
            @PathVariable String key,
            @RequestParam String seen,
            Principal who) {
        var found = RegisterTable.at(table);
        var line = found.flatMap(t -> desk.open(t, key));
        return line.isEmpty()
                ? Replies.unknown()
                : said(
                        desk.remove(
                                new Edit(
                                        found.orElseThrow(),
                                        key,
                                        seen,
                                        line.get().line(),
                                        who.getName())));
    }

    /// Every column of the table, in its order; what was not sent is empty.
    private static Edit edit(RegisterTable table, String key, Line sent, Principal who)
            throws Json.Unusable {
        Map<String, String> line = new LinkedHashMap<>();
        for (var column : table.help().names()) {
            line.put(column, sent.line().getOrDefault(column, "").strip());
        }
        for (var column : sent.line().keySet()) {
            if (!line.containsKey(column)) {
                throw new Json.Unusable("line." + column + ": no such column");
            }
        }
        if (!key.isEmpty()) {
            line.put(table.key(), key);
        }
        return new Edit(table, key, sent.seen().orElse(""), line, who.getName());
    }

    private static ResponseEntity<byte[]> said(RegisterOutcome outcome) {
        return switch (outcome) {
            case RegisterOutcome.Saved(var handedIn) -> Replies.done(handedIn);
            case RegisterOutcome.Faulty(var rejections) -> Replies.faulty(rejections);
            case RegisterOutcome.Conflict(var fields) -> Replies.conflict(fields);
            case RegisterOutcome.NotAllowed(var why) -> Replies.notYours(why);
            case RegisterOutcome.Gone() -> Replies.unknown();
        };
    }
}
