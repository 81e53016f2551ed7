package mingbai.service.edit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.HandedIn;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.gate.Gate;
import mingbai.service.gate.Transition;
import mingbai.service.imports.WorkbookTables;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.Comparison;
import mingbai.service.preview.Difference;
import mingbai.service.tables.Intake;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Changes one item. What a file may not say, the form may not either: both are read by the same
/// tables and looked through by the same gate.
@Service
public final class EditDesk {
    private final Database database;
    private final HallShelf shelf;
    private final Parts parts;

    EditDesk(Database database, HallShelf shelf, Parts parts) {
        this.database = database;
        this.shelf = shelf;
        this.parts = parts;
    }

    /// Who reads, looks through, keeps, tells and hands in.
    @Component
    record Parts(
            Library library,
            WorkbookTables tables,
            Gate gate,
            Transition transition,
            AuditLog audit,
            ChangeDesk changes) {}

    /// An item in the form, and the mark of the version it was drawn from.
    public record Opened(ItemDraft draft, String seen) {}

    /// What somebody sends: the item, the version it was drawn from, the draft, and for the public
    /// change log why; empty where the log need not tell.
    public record Edit(ItemCode code, String seen, ItemDraft draft, String reason, String who) {}

    public Optional<Opened> open(ItemCode code) {
        return database.read(sql -> current(sql, code))
                .map(document ->
                        new Opened(
                                ItemDraft.of(document.read(Item.class), entry(code)),
                                mark(document)));
    }

    public EditOutcome save(Edit edit) {
        var intake = parts.tables().read(edit.draft().sheets());
        parts.gate().check(intake);
        if (!intake.rejections().isEmpty()) {
            return new EditOutcome.Faulty(intake.rejections());
        }
        var outcome = database.writeNow(sql -> keep(sql, edit, intake));
        return outcome instanceof EditOutcome.Saved
                ? new EditOutcome.Saved(parts.changes().handIn())
                : outcome;
    }

    private EditOutcome keep(Sql sql, Edit edit, Intake intake) {
        var before = current(sql, edit.code());
        if (before.isEmpty()) {
            return new EditOutcome.Gone();
        }
        var scope = List.of(before.get().scope());
        var hindrance = parts.changes().hindrance(sql, scope, edit.who());
        if (hindrance.isPresent()) {
            return new EditOutcome.NotAllowed(hindrance.get());
        }
        var after = only(intake, DocumentType.ITEM);
        if (!mark(before.get()).equals(edit.seen())) {
            return new EditOutcome.Conflict(fields(before.get(), after));
        }
        int changed = parts.library().put(sql, after);
        changed += relist(sql, before.get().scope(), edit, intake);
        if (changed > 0) {
            parts.changes().wrote(sql, scope, edit.who());
            parts.audit()
                    .add(
                            sql,
                            edit.who(),
                            "修改事项 · Changed an item",
                            edit.code() + "：" + columns(before.get(), after));
        }
        return new EditOutcome.Saved(new HandedIn(List.of()));
    }

    private static String columns(LibraryDocument before, LibraryDocument after) {
        return String.join(
                "、", fields(before, after).stream().map(Difference.Field::column).toList());
    }

    /// The item's row of the catalogue, and a line of its change log where somebody says why.
    private int relist(Sql sql, Scope region, Edit edit, Intake intake) {
        var found = parts.library().find(sql, region, ContentPath.CATALOGUE);
        if (found.isEmpty()) {
            return 0;
        }
        var row = only(intake, DocumentType.CATALOGUE).read(Catalogue.class).entries().getFirst();
        var catalogue = found.get().read(Catalogue.class);
        catalogue =
                catalogue.with(
                        catalogue.entries().stream()
                                .map(e -> e.code().equals(edit.code()) ? row : e)
                                .toList());
        if (!edit.reason().isEmpty()) {
            List<Catalogue.Change> log = new ArrayList<>();
            LocalDate today = parts.transition().today();
            log.add(
                    new Catalogue.Change(
                            today,
                            Catalogue.Kind.ADJUSTED,
                            edit.code(),
                            row.name(),
                            edit.reason()));
            log.addAll(catalogue.release().changes());
            catalogue = catalogue.with(catalogue.release().with(log));
        }
        return parts.library()
                .put(
                        sql,
                        LibraryDocument.of(
                                region, ContentPath.CATALOGUE, DocumentType.CATALOGUE, catalogue));
    }

    private static List<Difference.Field> fields(LibraryDocument before, LibraryDocument after) {
        return new Comparison((table, key) -> 0)
                .of(List.of(before), List.of(after)).stream()
                        .flatMap(d -> d.fields().stream())
                        .toList();
    }

    static LibraryDocument only(Intake intake, DocumentType type) {
        return intake.documents().stream().filter(d -> d.type() == type).findFirst().orElseThrow();
    }

    private Optional<LibraryDocument> current(Sql sql, ItemCode code) {
        return shelf.plan(sql)
                .map(p -> new Scope.OfRegion(p.profile().region()))
                .flatMap(region -> parts.library().find(sql, region, ContentPath.item(code)));
    }

    private Catalogue.Entry entry(ItemCode code) {
        return shelf.catalogue().stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// Another body is another version.
    private static String mark(LibraryDocument document) {
        return Sha256.of(document.body().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
