package mingbai.service.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads an XLSX workbook as a stream, twice: first only to see how large it is and what is
/// forbidden in it, then its texts.
final class WorkbookReader {
    static {
        // For the whole process; nobody else here opens workbooks of strangers.
        ZipSecureFile.setMaxEntrySize(SheetLimits.UNPACKED);
    }

    private final Path file;

    WorkbookReader(Path file) {
        this.file = file;
    }

    List<Sheet> read() throws SheetsRefused {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            List<SheetSurvey> surveys = new ArrayList<>();
            each(workbook, name -> keep(surveys, new SheetSurvey(name)));
            refuseHeavyTexts(workbook);
            var texts = new ReadOnlySharedStringsTable(workbook, false);
            List<SheetCells> tables = new ArrayList<>();
            each(workbook, name -> keep(tables, new SheetCells(name, texts)));
            return join(surveys, tables);
        } catch (SaxRefusal e) {
            throw e.refusal();
        } catch (OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | IOException
                // POI answers damaged and hostile files with unchecked exceptions of many kinds.
                | RuntimeException e) {
            throw new SheetsRefused(
                    "不是有效的 XLSX 工作簿，或已损坏（%s）".formatted(e.getClass().getSimpleName()),
                    "not a valid workbook, or damaged");
        }
    }

    private static <T> T keep(List<T> all, T one) {
        all.add(one);
        return one;
    }

    private static List<Sheet> join(List<SheetSurvey> surveys, List<SheetCells> tables) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            var sheet = tables.get(i).build();
            var rejections = new ArrayList<>(surveys.get(i).rejections());
            rejections.addAll(sheet.rejections());
            sheets.add(new Sheet(sheet.name(), sheet.columns(), sheet.lines(), rejections));
        }
        return sheets;
    }

    private static void each(OPCPackage workbook, Function<String, ContentHandler> handler)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var sheets = (SheetIterator) new XSSFReader(workbook).getSheetsData();
        for (int i = 0; sheets.hasNext(); i++) {
            if (i == SheetLimits.SHEETS) {
                throw new SaxRefusal(
                        new SheetsRefused(
                                "工作表超过 " + SheetLimits.SHEETS + " 个",
                                "more than " + SheetLimits.SHEETS + " tables"));
            }
            try (InputStream in = sheets.next()) {
                var reader = XMLHelper.newXMLReader();
                reader.setContentHandler(handler.apply(sheets.getSheetName().strip()));
                reader.parse(new InputSource(in));
            }
        }
    }

    private static void refuseHeavyTexts(OPCPackage workbook)
            throws IOException, OpenXML4JException, SaxRefusal {
        for (var part : workbook.getPartsByName(Pattern.compile("/xl/shared.*"))) {
            if (longerThan(part, SheetLimits.TEXTS)) {
                throw new SaxRefusal(
                        new SheetsRefused("工作簿文字总量过大", "the workbook holds too much text"));
            }
        }
    }

    private static boolean longerThan(PackagePart part, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        try (var in = part.getInputStream()) {
            for (int n = in.read(buffer); n > 0 && length <= limit; n = in.read(buffer)) {
                length += n;
            }
        }
        return length > limit;
    }

    /// Carries a refusal out of the XML parser.
    static final class SaxRefusal extends SAXException {
        private static final long serialVersionUID = 1L;

        private final SheetsRefused refusal;

        SaxRefusal(SheetsRefused refusal) {
            super(refusal.why());
            this.refusal = refusal;
        }

        SheetsRefused refusal() {
            return refusal;
        }
    }
}
