package mingbai.service.panel;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Sha256;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Panel;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.HandedIn;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.gate.PanelGate;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Keeps the hall's panels. Whoever comes second overwrites nothing, and what a board plan shows is
/// not removed under it.
@Service
final class PanelDesk {
    private final Database database;
    private final HallShelf shelf;
    private final Parts parts;

    PanelDesk(Database database, HallShelf shelf, Parts parts) {
        this.database = database;
        this.shelf = shelf;
        this.parts = parts;
    }

    /// Who keeps, looks through, hands in and writes down.
    @Component
    record Parts(Library library, PanelGate gate, ChangeDesk changes, AuditLog audit) {}

    /// A panel in the form, and the mark of the version it was drawn from.
    record Opened(PanelForm form, String seen) {}

    /// `seen` is empty for a new panel.
    record Edit(PanelForm form, String seen, String who) {}

    List<Panel> all() {
        return parts.library().all(DocumentType.PANEL).stream()
                .map(d -> d.read(Panel.class))
                .sorted(Comparator.comparing(Panel::id))
                .toList();
    }

    Optional<Opened> open(String id) {
        return ContentPath.fits("panel/" + id)
                ? database.read(sql -> find(sql, id))
                        .map(d -> new Opened(PanelForm.of(d.read(Panel.class)), mark(d)))
                : Optional.empty();
    }

    private Optional<LibraryDocument> find(Sql sql, String id) {
        return parts.library().find(sql, shelf.hallScope(), ContentPath.panel(id));
    }

    PanelOutcome save(Edit edit) {
        var wrong = edit.form().faults(parts.gate());
        return wrong.isEmpty()
                ? handedIn(database.writeNow(sql -> save(sql, edit)))
                : new PanelOutcome.Faulty(wrong);
    }

    private PanelOutcome save(Sql sql, Edit edit) {
        var panel = edit.form().panel();
        String now = find(sql, panel.id()).map(PanelDesk::mark).orElse("");
        if (!now.equals(edit.seen())) {
            return new PanelOutcome.Conflict(now.isEmpty());
        }
        var document =
                LibraryDocument.of(
                        shelf.hallScope(),
                        ContentPath.panel(panel.id()),
                        DocumentType.PANEL,
                        panel);
        return keep(sql, edit, "保存展板 · Kept a panel", () -> parts.library().put(sql, document));
    }

    PanelOutcome remove(Edit edit) {
        String id = edit.form().id();
        return handedIn(
                database.writeNow(sql -> {
                    var found = find(sql, id);
                    if (found.isEmpty() || !mark(found.get()).equals(edit.seen())) {
                        return new PanelOutcome.Conflict(found.isEmpty());
                    }
                    var plan = shows(sql, id);
                    return plan.isPresent()
                            ? new PanelOutcome.Shown(plan.get())
                            : keep(
                                    sql,
                                    edit,
                                    "删除展板 · Removed a panel",
                                    () ->
                                            parts.library()
                                                    .remove(
                                                            sql,
                                                            shelf.hallScope(),
                                                            ContentPath.panel(id)));
                }));
    }

    /// The board plan that runs it.
    private Optional<String> shows(Sql sql, String id) {
        return parts.library().all(sql, DocumentType.BOARD_PLAN).stream()
                .map(d -> d.read(BoardPlan.class))
                .filter(plan ->
                        plan.playlists().stream()
                                .flatMap(list -> list.clips().stream())
                                .anyMatch(c -> c.kind() == Kind.PANEL && c.ref().equals(id)))
                .map(BoardPlan::title)
                .findFirst();
    }

    /// The deed itself; how many documents it changed.
    private interface Deed {
        int done();
    }

    private PanelOutcome keep(Sql sql, Edit edit, String words, Deed deed) {
        var scope = List.of(shelf.hallScope());
        var hindrance = parts.changes().hindrance(sql, scope, edit.who());
        if (hindrance.isPresent()) {
            return new PanelOutcome.NotAllowed(hindrance.get());
        }
        if (deed.done() > 0) {
            parts.changes().wrote(sql, scope, edit.who());
            parts.audit().add(sql, edit.who(), words, edit.form().id());
        }
        return new PanelOutcome.Saved(new HandedIn(List.of()));
    }

    private PanelOutcome handedIn(PanelOutcome outcome) {
        return outcome instanceof PanelOutcome.Saved
                ? new PanelOutcome.Saved(parts.changes().handIn())
                : outcome;
    }

    /// Another body is another version.
    private static String mark(LibraryDocument document) {
        return Sha256.of(document.body().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
