package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Notice;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.HandedIn;
import mingbai.service.change.NotYours;
import mingbai.service.change.Touched;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.gate.Gate;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.preview.Comparison;
import mingbai.service.sheet.Sheet;
import mingbai.service.sheet.SheetsRefused;
import mingbai.service.tables.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Takes in a file that somebody sends in by the console: first shows what it would change, then,
/// when told so, all of it in one transaction or nothing. Its notices do not go out; they wait for
/// another person's approval like any others.
@Service
final class ImportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final Database database;
    private final WorkbookTables tables;
    private final PendingImports pending;
    private final ColumnMaps maps;
    private final Shelves shelves;

    ImportDesk(
            Database database,
            WorkbookTables tables,
            PendingImports pending,
            ColumnMaps maps,
            Shelves shelves) {
        this.database = database;
        this.tables = tables;
        this.pending = pending;
        this.maps = maps;
        this.shelves = shelves;
    }

    /// Where a file's content goes, and who looks at it before.
    @Component
    record Shelves(
            Library library,
            NoticeDesk notices,
            HallShelf hall,
            ChangeDesk desk,
            AuditLog audit,
            Gate gate,
            ChangeLog changes) {}

    /// What came of a file somebody sent in: the report, how many documents really changed, how
    /// many notices now wait for approval, and what became of it.
    record ImportResult(ImportReport report, int changed, int proposed, HandedIn handedIn) {
        private static final HandedIn NOWHERE = new HandedIn(List.of());

        static ImportResult nothing(ImportReport report) {
            return new ImportResult(report, 0, 0, NOWHERE);
        }

        /// The library changed since the preview was made: nothing was taken.
        static ImportResult outdated(ImportReport report) {
            return new ImportResult(report, -1, 0, NOWHERE);
        }

        public boolean outdated() {
            return changed < 0;
        }
    }

    /// Begins to read a file; whoever asks sees how far it has come.
    PendingImport begin(Path file, String who, String source) throws IOException {
        var one = pending.keep(file, who, source);
        Thread.ofVirtual().name("import").start(() -> look(one));
        return one;
    }

    /// Reads it again with these names for the columns, which are kept for the source.
    PendingImport mapped(PendingImport one, String source, ColumnMap map) {
        if (!source.isEmpty()) {
            maps.keep(source, map);
        }
        var renamed = pending.rename(one, source);
        Thread.ofVirtual().name("import").start(() -> look(renamed, map));
        return renamed;
    }

    void look(PendingImport one) {
        look(one, one.sent().source().isEmpty() ? ColumnMap.NONE : maps.of(one.sent().source()));
    }

    private void look(PendingImport one, ColumnMap map) {
        try {
            one.finish(found(one, map));
        } catch (SheetsRefused e) {
            one.finish(refused(e.why()));
        } catch (IOException | RuntimeException e) {
            LOG.error("An import broke", e);
            one.enter(PendingImport.Stage.BROKEN);
        }
        var came = one.look();
        if (came.stage() == PendingImport.Stage.REFUSED) {
            int faults = came.report().rejections().size();
            note(one, "导入未通过 · Import refused", faults == 0 ? "无法读取" : faults + " 处不合格");
        }
    }

    private PendingImport.Found found(PendingImport one, ColumnMap map)
            throws IOException, SheetsRefused {
        List<Sheet> sheets = tables.open(one.sent().file());
        one.enter(PendingImport.Stage.CHECKING);
        var intake = tables.read(map.apply(sheets), one);
        shelves.gate().check(intake);
        one.enter(PendingImport.Stage.COMPARING);
        long revision = database.read(shelves.library()::revision);
        var hindrance = database.read(sql -> hindrance(sql, intake, one.sent().who()));
        if (hindrance.isPresent()) {
            return refused(hindrance.get().sentence());
        }
        var headings = sheets.stream().map(ImportDesk::heading).toList();
        var report = ImportReport.of(intake, false);
        return report.clean()
                ? new PendingImport.Found(
                        report,
                        Optional.of(intake),
                        headings,
                        new Comparison(intake::row)
                                .of(database.read(sql -> before(sql, intake)), intake.documents()),
                        revision)
                : new PendingImport.Found(report, Optional.empty(), headings, List.of(), revision);
    }

    private static PendingImport.Found refused(String why) {
        return new PendingImport.Found(
                ImportReport.refused(why), Optional.empty(), List.of(), List.of(), -1);
    }

    private static Sheet heading(Sheet sheet) {
        return new Sheet(sheet.name(), sheet.columns(), List.of(), List.of());
    }

    /// What of the file somebody may not change. Whoever brings a hall's first file has to have the
    /// right to its region: there is nothing yet that says where the hall is.
    private Optional<NotYours> hindrance(Sql sql, Intake intake, String who) {
        boolean first = shelves.hall().plan(sql).isEmpty();
        var scopes =
                Touched.scopes(before(sql, intake), intake.documents()).stream()
                        .filter(scope -> !(first && scope instanceof Scope.OfHall))
                        .toList();
        return shelves.desk().hindrance(sql, scopes, who);
    }

    /// What the file would replace.
    private List<LibraryDocument> before(Sql sql, Intake intake) {
        List<LibraryDocument> before = new ArrayList<>();
        intake.kinds().forEach(kind -> before.addAll(shelves.library().all(sql, kind)));
        var notices =
                intake.documents().stream()
                        .filter(d -> d.type() == DocumentType.NOTICE)
                        .map(LibraryDocument::path)
                        .collect(Collectors.toSet());
        if (notices.isEmpty()) {
            return before;
        }
        shelves.library().all(sql, DocumentType.NOTICE).stream()
                .filter(d -> notices.contains(d.path()))
                .forEach(before::add);
        return before;
    }

    /// Does what was shown. Where the library has changed since, it only shows again. `logged`
    /// items that came or went are put on the public change log.
    ImportResult apply(PendingImport one, boolean logged) {
        var look = one.look();
        var found = look.found();
        if (look.stage() != PendingImport.Stage.READY || found.intake().isEmpty()) {
            return ImportResult.nothing(found.report());
        }
        var intake = found.intake().get();
        var documents =
                logged
                        ? shelves.changes().with(intake.documents(), found.differences())
                        : intake.documents();
        var counts =
                database.writeNow(sql ->
                        shelves.library().revision(sql) == found.revision()
                                        && hindrance(sql, intake, one.sent().who()).isEmpty()
                                ? take(sql, intake, documents, one)
                                : Counts.OUTDATED);
        if (counts.equals(Counts.OUTDATED)) {
            one.restart();
            Thread.ofVirtual().name("import").start(() -> look(one));
            return ImportResult.outdated(found.report());
        }
        pending.drop(one);
        return new ImportResult(
                ImportReport.of(intake, true),
                counts.changed(),
                counts.proposed(),
                shelves.desk().handIn());
    }

    /// How much of a file was new.
    private record Counts(int changed, int proposed) {
        static final Counts OUTDATED = new Counts(-1, -1);
    }

    private Counts take(
            Sql sql, Intake intake, List<LibraryDocument> documents, PendingImport one) {
        var content = documents.stream().filter(d -> d.type() != DocumentType.NOTICE).toList();
        int changed = shelves.library().replace(sql, intake.kinds(), content);
        shelves.desk()
                .wrote(
                        sql,
                        content.stream().map(LibraryDocument::scope).toList(),
                        one.sent().who());
        int proposed = 0;
        for (var document : documents) {
            if (document.type() == DocumentType.NOTICE
                    && shelves.notices()
                            .propose(sql, document.read(Notice.class), one.sent().who())) {
                proposed++;
            }
        }
        shelves.audit()
                .add(
                        sql,
                        one.sent().who(),
                        "导入内容 · Imported content",
                        "文件 %s：%d 份文档更新，%d 条公告待审核".formatted(one.sent().hash(), changed, proposed));
        return new Counts(changed, proposed);
    }

    private void note(PendingImport one, String deed, String about) {
        shelves.audit().add(one.sent().who(), deed, "文件 %s：%s".formatted(one.sent().hash(), about));
    }
}
