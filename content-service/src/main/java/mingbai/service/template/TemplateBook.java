package mingbai.service.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook to fill in: a sheet for each table, what each column asks for as a comment, and a
/// list to choose from where there are choices. It may already hold lines.
public final class TemplateBook {
    private static final int LINES = 20_000;
    private static final int CHARACTER = 256;
    private static final int LONGEST_LIST = 250;
    private static final int COMMENT_ROWS = 4;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle heading = book.createCellStyle();
    private final CellStyle needed = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();

    private TemplateBook() {
        var bold = book.createFont();
        bold.setBold(true);
        for (var style : List.of(heading, needed)) {
            style.setFont(bold);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        needed.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        // As text, so that a spreadsheet program leaves codes and days as they are written.
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setWrapText(true);
    }

    /// `lines` are what is already known, by table.
    public static void write(
            List<TableHelp> tables, Map<String, List<Map<String, String>>> lines, OutputStream out)
            throws IOException {
        var template = new TemplateBook();
        try (template.book) {
            for (var table : tables) {
                template.add(table, lines.getOrDefault(table.name(), List.of()));
            }
            template.book.write(out);
        }
    }

    private void add(TableHelp table, List<Map<String, String>> lines) {
        var sheet = book.createSheet(table.name());
        var comments = sheet.createDrawingPatriarch();
        var head = sheet.createRow(0);
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var cell = head.createCell(i);
            cell.setCellValue(column.name());
            cell.setCellStyle(column.required() ? needed : heading);
            sheet.setColumnWidth(i, width(column) * CHARACTER);
            sheet.setDefaultColumnStyle(i, text);
            comment(comments, column, i);
            choices(sheet, column, i);
        }
        for (int i = 0; i < lines.size(); i++) {
            fill(sheet, i + 1, table, lines.get(i));
        }
    }

    private static int width(ColumnHelp column) {
        return switch (column.room()) {
            case SHORT -> 16;
            case SEVERAL -> 24;
            case LONG -> 36;
        };
    }

    private static void comment(XSSFDrawing comments, ColumnHelp column, int at) {
        var words =
                new StringBuilder(column.required() ? "必填 required" : "选填 optional")
                        .append(column.hint().isEmpty() ? "" : "\n" + column.hint());
        if (column.room() == ColumnHelp.Room.SEVERAL) {
            words.append("\n可选：").append(String.join("；", column.choices()));
        }
        var place = new XSSFClientAnchor(0, 0, 0, 0, at, 0, at + 2, COMMENT_ROWS);
        comments.createCellComment(place).setString(new XSSFRichTextString(words.toString()));
    }

    private static void choices(XSSFSheet sheet, ColumnHelp column, int at) {
        if (!column.one() || String.join(",", column.choices()).length() > LONGEST_LIST) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var list = helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        var rule = helper.createValidation(list, new CellRangeAddressList(1, LINES, at, at));
        // A list helps; what is really allowed is checked when the file comes in.
        rule.setShowErrorBox(false);
        rule.setSuppressDropDownArrow(true);
        sheet.addValidationData(rule);
    }

    private void fill(Sheet sheet, int number, TableHelp table, Map<String, String> line) {
        var row = sheet.createRow(number);
        for (int i = 0; i < table.columns().size(); i++) {
            String value = line.getOrDefault(table.columns().get(i).name(), "");
            if (!value.isEmpty()) {
                var cell = row.createCell(i);
                cell.setCellValue(value);
                cell.setCellStyle(text);
            }
        }
    }
}
