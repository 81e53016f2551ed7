package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Path;
import mingbai.service.library.Library;
import mingbai.service.sheet.SheetsRefused;
import org.springframework.stereotype.Service;

/// Imports a workbook or a CSV file of items. Each table replaces what the library has of its kind;
/// a file with anything wrong in it changes nothing.
@Service
public final class Importer {
    private final Library library;
    private final WorkbookTables tables;

    Importer(Library library, WorkbookTables tables) {
        this.library = library;
        this.tables = tables;
    }

    /// What importing the file would do; changes nothing.
    public ImportReport preview(Path file) throws IOException {
        try {
            return ImportReport.of(tables.read(file), false);
        } catch (SheetsRefused e) {
            return ImportReport.refused(e.why());
        }
    }

    /// Imports the file, if nothing is wrong with it.
    public ImportReport take(Path file) throws IOException {
        try {
            var intake = tables.read(file);
            boolean clean = intake.rejections().isEmpty();
            if (clean) {
                library.replace(intake.kinds(), intake.documents());
            }
            return ImportReport.of(intake, clean);
        } catch (SheetsRefused e) {
            return ImportReport.refused(e.why());
        }
    }
}
