package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.publish.Publisher;
import mingbai.service.publish.ChangeBook;
import mingbai.service.sheet.SheetsRefused;
import mingbai.service.tables.Intake;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Takes in a file that somebody sends in by the console: all of it in one transaction or nothing.
/// Its notices do not go out; they wait for another person's approval like any others.
@Service
final class ImportDesk {
    private static final int SHORT_HASH = 12;

    private final Database database;
    private final WorkbookTables tables;
    private final Shelves shelves;

    ImportDesk(Database database, WorkbookTables tables, Shelves shelves) {
        this.database = database;
        this.tables = tables;
        this.shelves = shelves;
    }

    /// Where a file's content goes.
    @Component
    record Shelves(
            Library library,
            NoticeDesk notices,
            Publisher publisher,
            ChangeBook book,
            AuditLog audit) {}

    ImportResult take(Path file, String who) throws IOException {
        // Its name may be anything; the audit knows the file by its content.
        String name = Sha256.of(Files.readAllBytes(file)).hex().substring(0, SHORT_HASH);
        try {
            var intake = tables.read(file);
            var report = ImportReport.of(intake, false);
            if (report.clean()) {
                var counts = database.writeNow(sql -> take(sql, intake, who, name));
                return new ImportResult(
                        ImportReport.of(intake, true),
                        counts.changed(),
                        counts.proposed(),
                        shelves.publisher().publishHall());
            }
            return refused(report, who, name, report.rejections().size() + " 处不合格");
        } catch (SheetsRefused e) {
            return refused(ImportReport.refused(e.why()), who, name, "无法读取");
        }
    }

    /// How much of a file was new.
    private record Counts(int changed, int proposed) {}

    private Counts take(Sql sql, Intake intake, String who, String name) {
        List<LibraryDocument> content =
                intake.documents().stream().filter(d -> d.type() != DocumentType.NOTICE).toList();
        int changed = shelves.library().replace(sql, intake.kinds(), content);
        content.stream()
                .map(LibraryDocument::scope)
                .distinct()
                .forEach(scope -> shelves.book().wrote(sql, scope, who));
        int proposed = 0;
        for (var document : intake.documents()) {
            if (document.type() == DocumentType.NOTICE
                    && shelves.notices().propose(sql, document.read(Notice.class), who)) {
                proposed++;
            }
        }
        shelves.audit()
                .add(
                        sql,
                        who,
                        "导入内容 · Imported content",
                        "文件 %s：%d 份文档更新，%d 条公告待审核".formatted(name, changed, proposed));
        return new Counts(changed, proposed);
    }

    private ImportResult refused(ImportReport report, String who, String name, String why) {
        shelves.audit().add(who, "导入未通过 · Import refused", "文件 %s：%s".formatted(name, why));
        return ImportResult.nothing(report);
    }
}
