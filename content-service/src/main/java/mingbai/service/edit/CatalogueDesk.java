package mingbai.service.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Catalogue.Change;
import mingbai.model.item.Catalogue.Kind;
import mingbai.model.item.ItemCode;
import mingbai.service.change.HandedIn;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.edit.EditDesk.Edit;
import mingbai.service.library.HallShelf;
import mingbai.service.library.LibraryDocument;
import mingbai.service.sheet.Rejection;
import mingbai.service.tables.Intake;
import org.springframework.stereotype.Service;

/// Brings items into the catalogue and takes them out of it, each with a line of the public change
/// log and the day from which it holds.
@Service
public final class CatalogueDesk {
    private static final HandedIn NOWHERE = new HandedIn(List.of());

    private final Database database;
    private final HallShelf shelf;
    private final EndingTable endings;
    private final EditDesk.Parts parts;

    CatalogueDesk(Database database, HallShelf shelf, EndingTable endings, EditDesk.Parts parts) {
        this.database = database;
        this.shelf = shelf;
        this.endings = endings;
        this.parts = parts;
    }

    /// Adds an item that the catalogue does not have yet.
    EditOutcome add(Edit edit, LocalDate day) {
        var intake = parts.tables().read(edit.draft().sheets());
        parts.gate().check(intake);
        if (!intake.rejections().isEmpty()) {
            return new EditOutcome.Faulty(intake.rejections());
        }
        return handedIn(database.writeNow(sql -> add(sql, edit, day, intake)));
    }

    private EditOutcome add(Sql sql, Edit edit, LocalDate day, Intake intake) {
        var item = EditDesk.only(intake, DocumentType.ITEM);
        var refused = hindrance(sql, item.scope(), edit.who());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (parts.library().find(sql, item.scope(), item.path()).isPresent()) {
            return faulty("事项编码", "已有这个编码 · taken already", "改成别的编码，或去修改该事项");
        }
        parts.library().put(sql, item);
        var fresh = EditDesk.only(intake, DocumentType.CATALOGUE);
        var row = fresh.read(Catalogue.class).entries().getFirst();
        var line = new Change(day, Kind.ADDED, edit.code(), row.name(), edit.reason());
        var before =
                parts.library()
                        .find(sql, item.scope(), ContentPath.CATALOGUE)
                        .map(d -> d.read(Catalogue.class))
                        .orElseGet(() -> fresh.read(Catalogue.class).with(List.of()));
        List<Catalogue.Entry> entries = new ArrayList<>(before.entries());
        entries.add(row);
        keep(sql, item.scope(), told(before.with(entries), line));
        noted(sql, item.scope(), edit.who(), "新增事项 · Added an item", edit.code());
        return new EditOutcome.Saved(NOWHERE);
    }

    /// What is to become of an item.
    Optional<Ending> ending(ItemCode code) {
        return database.read(sql -> endings.find(sql, code));
    }

    /// Takes an item out: at once, or on a day to come; the public change log tells it beforehand.
    EditOutcome end(Ending ending) {
        if (ending.reason().isBlank()) {
            return faulty("变更说明", "必填 · required", "写明取消的依据，或下放到哪一级、哪个部门");
        }
        return handedIn(database.writeNow(sql -> end(sql, ending)));
    }

    private EditOutcome end(Sql sql, Ending ending) {
        var region = region(sql);
        var catalogue =
                region.flatMap(r -> parts.library().find(sql, r, ContentPath.CATALOGUE))
                        .map(d -> d.read(Catalogue.class));
        var entry = catalogue.flatMap(c -> entry(c, ending.code()));
        if (region.isEmpty() || entry.isEmpty()) {
            return new EditOutcome.Gone();
        }
        var refused = hindrance(sql, region.get(), ending.who());
        if (refused.isPresent()) {
            return refused.get();
        }
        forget(sql, region.get(), ending.code());
        change(
                sql,
                region.get(),
                c ->
                        told(
                                c,
                                new Change(
                                        ending.day(),
                                        ending.kind(),
                                        ending.code(),
                                        entry.get().name(),
                                        ending.reason())));
        if (ending.day().isAfter(parts.transition().today())) {
            endings.put(sql, ending);
        } else {
            takeOut(sql, region.get(), ending.code());
        }
        noted(sql, region.get(), ending.who(), "事项退出目录 · Ended an item", ending.code());
        return new EditOutcome.Saved(NOWHERE);
    }

    /// Takes back an ending that has not come yet, and what the change log said of it.
    EditOutcome stay(ItemCode code, String who) {
        return handedIn(
                database.writeNow(sql -> {
                    var region = region(sql);
                    if (region.isEmpty() || endings.find(sql, code).isEmpty()) {
                        return new EditOutcome.Gone();
                    }
                    var refused = hindrance(sql, region.get(), who);
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    forget(sql, region.get(), code);
                    noted(sql, region.get(), who, "事项保留 · Kept an item", code);
                    return new EditOutcome.Saved(NOWHERE);
                }));
    }

    private void forget(Sql sql, Scope region, ItemCode code) {
        endings.find(sql, code)
                .ifPresent(old -> {
                    endings.drop(sql, code);
                    change(sql, region, c -> c.with(c.release().with(without(c, old))));
                });
    }

    private static List<Change> without(Catalogue catalogue, Ending old) {
        return catalogue.release().changes().stream()
                .filter(c ->
                        !(c.code().equals(old.code())
                                && c.kind() == old.kind()
                                && c.day().equals(old.day())))
                .toList();
    }

    /// Takes out every item whose day has come; how many. It then waits for signatures like any
    /// other change, under the name of whoever ordered it.
    public int carryOut() {
        int taken =
                database.writeNow(sql -> {
                    var due = endings.due(sql, parts.transition().today());
                    region(sql).ifPresent(region -> due.forEach(e -> carryOut(sql, region, e)));
                    return due.size();
                });
        if (taken > 0) {
            parts.changes().handIn();
        }
        return taken;
    }

    private void carryOut(Sql sql, Scope region, Ending ending) {
        takeOut(sql, region, ending.code());
        endings.drop(sql, ending.code());
        noted(sql, region, ending.who(), "事项到期退出目录 · An item's day came", ending.code());
    }

    private Optional<Scope> region(Sql sql) {
        return shelf.plan(sql).map(plan -> new Scope.OfRegion(plan.profile().region()));
    }

    private void takeOut(Sql sql, Scope region, ItemCode code) {
        parts.library().remove(sql, region, ContentPath.item(code));
        change(
                sql,
                region,
                c -> c.with(c.entries().stream().filter(e -> !e.code().equals(code)).toList()));
    }

    private void change(Sql sql, Scope region, UnaryOperator<Catalogue> how) {
        parts.library()
                .find(sql, region, ContentPath.CATALOGUE)
                .map(d -> how.apply(d.read(Catalogue.class)))
                .ifPresent(changed -> keep(sql, region, changed));
    }

    private void keep(Sql sql, Scope region, Catalogue catalogue) {
        parts.library()
                .put(
                        sql,
                        LibraryDocument.of(
                                region, ContentPath.CATALOGUE, DocumentType.CATALOGUE, catalogue));
    }

    private static Catalogue told(Catalogue catalogue, Change line) {
        List<Change> log = new ArrayList<>(List.of(line));
        log.addAll(catalogue.release().changes());
        return catalogue.with(catalogue.release().with(log));
    }

    private static Optional<Catalogue.Entry> entry(Catalogue catalogue, ItemCode code) {
        return catalogue.entries().stream().filter(e -> e.code().equals(code)).findFirst();
    }

    private Optional<EditOutcome> hindrance(Sql sql, Scope scope, String who) {
        return parts.changes().hindrance(sql, List.of(scope), who).map(EditOutcome.NotAllowed::new);
    }

    private void noted(Sql sql, Scope scope, String who, String deed, ItemCode code) {
        parts.changes().wrote(sql, List.of(scope), who);
        parts.audit().add(sql, who, deed, code.value());
    }

    private EditOutcome handedIn(EditOutcome outcome) {
        return outcome instanceof EditOutcome.Saved
                ? new EditOutcome.Saved(parts.changes().handIn())
                : outcome;
    }

    private static EditOutcome faulty(String column, String why, String fix) {
        return new EditOutcome.Faulty(List.of(new Rejection("事项", 2, column, why, fix)));
    }
}
