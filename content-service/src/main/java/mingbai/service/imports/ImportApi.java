package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.service.imports.ImportDesk.ImportResult;
import mingbai.service.preview.Difference;
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

/// A file sent in by another system: looked through first, like a person's, and taken when told so.
@RestController
class ImportApi {
    private static final String ONE = "/api/v1/imports/{id:[0-9a-f]{16}}";
    private static final int PAGE = 1_000;

    private final ImportDesk desk;
    private final PendingImports pending;

    ImportApi(ImportDesk desk, PendingImports pending) {
        this.desk = desk;
        this.pending = pending;
    }

    /// How far it has come, and a page of what it would change. `stage` is READING, CHECKING,
    /// COMPARING, READY, REFUSED or BROKEN.
    record Standing(
            String id,
            String stage,
            int rows,
            Optional<ImportReport> report,
            Map<Difference.Kind, Long> counts,
            List<Difference> differences) {
        static Standing of(PendingImport one, int page) {
            var look = one.look();
            var differences =
                    look.found().differences().stream()
                            .skip(Math.max(0, page - 1L) * PAGE)
                            .limit(PAGE)
                            .toList();
            return new Standing(
                    look.sent().id(),
                    look.stage().name(),
                    look.rows(),
                    look.busy() ? Optional.empty() : Optional.of(look.report()),
                    look.counts(),
                    differences);
        }
    }

    /// The names that a source has for our tables and columns.
    record Columns(String source, List<ColumnMap.Rule> rules) {}

    @PostMapping("/api/v1/imports")
    ResponseEntity<byte[]> take(
            @RequestBody byte[] file, @RequestParam(defaultValue = "") String source, Principal key)
            throws IOException {
        Path copy = Files.createTempFile("import", ".upload");
        try {
            Files.write(copy, file);
            var one = desk.begin(copy, key.getName(), source.strip());
            return Json.answer(HttpStatus.ACCEPTED, Standing.of(one, 1));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> look(
            @PathVariable String id, @RequestParam(defaultValue = "1") int page, Principal key) {
        return pending.find(id, key.getName())
                .map(one -> Json.answer(HttpStatus.OK, Standing.of(one, page)))
                .orElseGet(Replies::unknown);
    }

    @PutMapping(ONE + "/columns")
    ResponseEntity<byte[]> map(@PathVariable String id, @RequestBody byte[] body, Principal key)
            throws Json.Unusable {
        var columns = Json.read(body, Columns.class);
        return pending.find(id, key.getName())
                .map(one -> desk.mapped(one, columns.source(), new ColumnMap(columns.rules())))
                .map(one -> Json.answer(HttpStatus.ACCEPTED, Standing.of(one, 1)))
                .orElseGet(Replies::unknown);
    }

    /// Where the library has changed since, it only looks again: 409, and the stage tells the rest.
    @PostMapping(ONE + "/apply")
    ResponseEntity<byte[]> apply(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean logged,
            Principal key) {
        return pending.find(id, key.getName())
                .map(one -> said(desk.apply(one, logged)))
                .orElseGet(Replies::unknown);
    }

    private static ResponseEntity<byte[]> said(ImportResult result) {
        if (result.outdated()) {
            return Replies.refused(
                    "OUTDATED",
                    "内容在预览之后已被修改，正在重新比较",
                    "The library changed since: it is compared again");
        }
        if (!result.report().taken()) {
            return Replies.refused("NOT_READY", "还不能导入", "Not ready to be taken");
        }
        return Replies.done(result.handedIn());
    }

    @DeleteMapping(ONE)
    ResponseEntity<byte[]> drop(@PathVariable String id, Principal key) {
        var one = pending.find(id, key.getName());
        one.ifPresent(pending::drop);
        return one.isPresent() ? ResponseEntity.noContent().build() : Replies.unknown();
    }
}
