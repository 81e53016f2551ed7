package mingbai.service.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook with one notice in it, as small as one can be.
public final class NoticeWorkbook {
    private static final String TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Default Extension='rels' ContentType="
                    + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd."
                    + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                    + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd."
                    + "openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>";
    private static final String RELATION =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/%s' Target='%s'/></Relationships>";
    private static final String SPREADSHEET =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private NoticeWorkbook() {}

    public static Path write(Path file, String title, String body) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    RELATION.formatted("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='"
                            + SPREADSHEET
                            + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships'><sheets><sheet name='公告' sheetId='1' r:id='r1'/>"
                            + "</sheets></workbook>");
            put(zip, "xl/worksheets/sheet1.xml", sheet(title, body));
        }
        return file;
    }

    private static String sheet(String title, String body) {
        return "<worksheet xmlns='"
                + SPREADSHEET
                + "'><sheetData>"
                + row(1, List.of("编号", "类别", "标题", "正文", "起", "止"))
                + row(2, List.of("water", "通知公告", title, body, "2026-05-07", "2026-05-09"))
                + "</sheetData></worksheet>";
    }

    private static String row(int number, List<String> cells) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r='")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("' t='inlineStr'><is><t>")
                    .append(cells.get(i))
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
