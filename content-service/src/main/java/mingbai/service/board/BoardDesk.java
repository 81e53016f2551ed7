package mingbai.service.board;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Sha256;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.PlanFault;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.HandedIn;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.gate.PlanGate;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.sheet.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Keeps the plans of the hall's boards. A plan that some board could not show whole is not kept.
@Service
final class BoardDesk {
    private final Database database;
    private final HallShelf shelf;
    private final Parts parts;

    BoardDesk(Database database, HallShelf shelf, Parts parts) {
        this.database = database;
        this.shelf = shelf;
        this.parts = parts;
    }

    /// Who keeps, checks, hands in and writes down.
    @Component
    record Parts(Library library, PlanGate gate, ChangeDesk changes, AuditLog audit) {}

    /// A plan in the form, and the mark of the version it was drawn from.
    record Opened(PlanForm form, String seen) {}

    /// `seen` is empty for a new plan.
    record Edit(PlanForm form, String seen, String who) {}

    List<BoardPlan> all() {
        return parts.library().all(DocumentType.BOARD_PLAN).stream()
                .map(d -> d.read(BoardPlan.class))
                .toList();
    }

    Optional<Opened> open(String id) {
        return ContentPath.fits("plan/" + id)
                ? database.read(sql -> find(sql, id))
                        .map(d -> new Opened(PlanForm.of(d.read(BoardPlan.class)), mark(d)))
                : Optional.empty();
    }

    private Optional<LibraryDocument> find(Sql sql, String id) {
        return parts.library().find(sql, shelf.hallScope(), ContentPath.plan(id));
    }

    BoardOutcome save(Edit edit) {
        var read = PlanReader.read(edit.form());
        List<Rejection> wrong = new ArrayList<>(read.rejections());
        if (wrong.isEmpty()) {
            parts.gate().faults(read.plan()).forEach(fault -> wrong.add(rejection(fault)));
        }
        if (!wrong.isEmpty()) {
            return new BoardOutcome.Faulty(wrong);
        }
        return handedIn(database.writeNow(sql -> save(sql, edit, read.plan())));
    }

    private static Rejection rejection(PlanFault fault) {
        String why = fault.reason().chinese() + " · " + fault.reason().english();
        return new Rejection("版式", 0, fault.where() + " " + fault.what(), why, "改好后再保存");
    }

    private BoardOutcome save(Sql sql, Edit edit, BoardPlan plan) {
        String now = find(sql, plan.id()).map(BoardDesk::mark).orElse("");
        if (!now.equals(edit.seen())) {
            return new BoardOutcome.Conflict(now.isEmpty());
        }
        var document =
                LibraryDocument.of(
                        shelf.hallScope(),
                        ContentPath.plan(plan.id()),
                        DocumentType.BOARD_PLAN,
                        plan);
        return keep(
                sql,
                edit,
                "保存版式 · Kept a board plan",
                () -> {
                    var _ = parts.library().put(sql, document);
                });
    }

    /// Removes a plan: its boards then show what comes with the program.
    BoardOutcome remove(Edit edit) {
        String id = edit.form().head().id();
        return handedIn(
                database.writeNow(sql -> {
                    var found = find(sql, id);
                    if (found.isEmpty() || !mark(found.get()).equals(edit.seen())) {
                        return new BoardOutcome.Conflict(found.isEmpty());
                    }
                    return keep(
                            sql,
                            edit,
                            "删除版式 · Removed a board plan",
                            () -> {
                                var _ =
                                        parts.library()
                                                .remove(
                                                        sql,
                                                        shelf.hallScope(),
                                                        ContentPath.plan(id));
                            });
                }));
    }

    private BoardOutcome keep(Sql sql, Edit edit, String deed, Runnable work) {
        var scope = List.of(shelf.hallScope());
        var hindrance = parts.changes().hindrance(sql, scope, edit.who());
        if (hindrance.isPresent()) {
            return new BoardOutcome.NotAllowed(hindrance.get());
        }
        work.run();
        parts.changes().wrote(sql, scope, edit.who());
        parts.audit().add(sql, edit.who(), deed, edit.form().head().id());
        return new BoardOutcome.Saved(new HandedIn(List.of()));
    }

    private BoardOutcome handedIn(BoardOutcome outcome) {
        return outcome instanceof BoardOutcome.Saved
                ? new BoardOutcome.Saved(parts.changes().handIn())
                : outcome;
    }

    /// Another body is another version.
    private static String mark(LibraryDocument document) {
        return Sha256.of(document.body().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
