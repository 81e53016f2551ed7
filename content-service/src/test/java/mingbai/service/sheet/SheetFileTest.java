package mingbai.service.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    @TempDir Path folder;

    private Path workbook(Consumer<XSSFSheet> fill) throws Exception {
        Path file = folder.resolve("t.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("编码");
            sheet.getRow(0).createCell(1).setCellValue("名称");
            fill.accept(sheet);
            workbook.write(out);
        }
        return file;
    }

    private Path csv(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("t.csv"), bytes);
    }

    private static Sheet only(Path file) throws Exception {
        var sheets = SheetFile.read(file, "表");
        assertEquals(1, sheets.size());
        return sheets.getFirst();
    }

    private static String refusal(Path file) {
        return assertThrows(SheetsRefused.class, () -> SheetFile.read(file, "表")).why();
    }

    @Test
    void aWorkbooksCellsComeByColumnName() throws Exception {
        var sheet =
                only(
                        workbook(s -> {
                            var row = s.createRow(2);
                            row.createCell(0).setCellValue(530127000000.0);
                            row.createCell(1).setCellValue(" 取水许可 ");
                        }));
        assertEquals(
                List.of(new Sheet.Line(3, Map.of("编码", "530127000000", "名称", "取水许可"))),
                sheet.lines());
        assertEquals(List.of(), sheet.rejections());
    }

    @Test
    void aFormulaIsRejectedWithItsCell() throws Exception {
        var sheet = only(workbook(s -> s.createRow(4).createCell(1).setCellFormula("1+1")));
        assertEquals(
                new Rejection(
                        "表", 5, "B5", "单元格含公式 · the cell holds a formula", "改为数值或文字（选择性粘贴 → 值）"),
                sheet.rejections().getFirst());
    }

    @Test
    void mergedCellsAreRejectedWithTheirRange() throws Exception {
        var sheet = only(workbook(s -> s.addMergedRegion(new CellRangeAddress(1, 3, 0, 1))));
        assertEquals(
                new Rejection("表", 2, "A2:B4", "合并单元格 · merged cells", "取消合并，每行各自填写"),
                sheet.rejections().getFirst());
    }

    @Test
    void aCellBesideTheHeadingIsRejected() throws Exception {
        var sheet = only(workbook(s -> s.createRow(1).createCell(27).setCellValue("x")));
        assertEquals("AB2", sheet.rejections().getFirst().field());
    }

    @Test
    void aDoubleHeadingIsRejected() throws Exception {
        var sheet = only(workbook(s -> s.getRow(0).createCell(2).setCellValue("编码")));
        assertEquals("列名重复", sheet.rejections().getFirst().chinese());
    }

    @Test
    void aHundredThousandRowsAreRefused() throws Exception {
        Path file = folder.resolve("long.xlsx");
        try (var workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("表");
            for (int i = 0; i < 100_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("DEMO-" + i);
            }
            workbook.write(out);
        }
        assertEquals(
                "工作表「表」超过 20000 行，请分批导入 · table '表' has more than 20000 rows:"
                        + " import it in parts",
                refusal(file));
    }

    @Test
    void aTenMegabyteCellIsRejectedWithItsAddress() throws Exception {
        String cell = "<c r=\"A2\" t=\"inlineStr\"><is><t>" + noise(10_000_000) + "</t></is></c>";
        Path file =
                handMade(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>编码</t></is></c></row>"
                                + "<row r=\"2\">"
                                + cell
                                + "</row>");
        assertEquals(
                List.of(
                        new Rejection(
                                "表", 2, "A2", "单元格过长 · the cell is too long", "不超过 32767 个字符")),
                only(file).rejections());
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        Path file =
                handMade(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                                + "0".repeat(90_000_000)
                                + "</t></is></c></row>");
        assertTrue(Files.size(file) < 1_000_000);
        assertTrue(refusal(file).startsWith("不是有效的 XLSX 工作簿"));
    }

    @Test
    void anEntityInAWorkbookIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret text");
        Path file =
                handMade(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        assertTrue(refusal(file).startsWith("不是有效的 XLSX 工作簿"));
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(workbook(s -> {}));
        Path file =
                Files.write(
                        folder.resolve("half.xlsx"),
                        java.util.Arrays.copyOf(whole, whole.length / 2));
        assertTrue(refusal(file).startsWith("不是有效的 XLSX 工作簿"));
    }

    @Test
    void anOldWorkbookIsRefusedWithAdvice() throws Exception {
        Path file = csv(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertTrue(refusal(file).contains("请另存为不加密的 .xlsx"));
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused() throws Exception {
        Path file = csv(new byte[(int) SheetLimits.BYTES + 1]);
        assertTrue(refusal(file).startsWith("文件超过 20 MB"));
    }

    @Test
    void csvIsReadInUtf8WithAndWithoutMarkAndInGb18030() throws Exception {
        String text = "编码,名称\r\nDEMO-1,\"取水,\"\"许可\"\"\n𠀀㐀\"\r\n";
        var expected = List.of(new Sheet.Line(2, Map.of("编码", "DEMO-1", "名称", "取水,\"许可\"\n𠀀㐀")));
        assertEquals(expected, only(csv(text.getBytes(StandardCharsets.UTF_8))).lines());
        assertEquals(
                expected, only(csv(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).lines());
        assertEquals(expected, only(csv(text.getBytes(Charset.forName("GB18030")))).lines());
    }

    @Test
    void textInNeitherEncodingIsRefused() throws Exception {
        String why = refusal(csv("编码,名称\n".getBytes(StandardCharsets.UTF_16)));
        assertTrue(why.startsWith("文件既不是 UTF-8 也不是 GB18030"), why);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedWithItsLine() throws Exception {
        String why = refusal(csv("编码\n\"DEMO\n".getBytes(StandardCharsets.UTF_8)));
        assertTrue(why.startsWith("第 2 行的引号没有结束"), why);
    }

    @Test
    void aCsvOfAHundredThousandRowsIsRefused() throws Exception {
        String why = refusal(csv("a\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        assertTrue(why.contains("超过 20000 行"), why);
    }

    private static String noise(int length) {
        var text = new StringBuilder(length);
        long state = 42;
        while (text.length() < length) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append((char) ('a' + (state >>> 60)));
        }
        return text.toString();
    }

    private Path handMade(String rows) throws Exception {
        return handMade("", rows);
    }

    private Path handMade(String prologue, String rows) throws Exception {
        byte[] plain = Files.readAllBytes(workbook(s -> {}));
        Path file = folder.resolve("hand-made.xlsx");
        String sheet =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + prologue
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/"
                        + "spreadsheetml/2006/main\">"
                        + "<sheetData>"
                        + rows
                        + "</sheetData></worksheet>";
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(plain));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(sheet.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        }
        return file;
    }
}
