package mingbai.display.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mingbai.display.SampleHall;
import mingbai.model.content.ContentPath;
import mingbai.model.programme.Panel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final PrintedContent PRINTED =
            new PrintedContent(SampleHall.content(), SampleHall.NOW);

    @Test
    void theItemsAreOnPaperAsOnTheScreenWithVersionAndDate() throws IOException {
        for (var paper : Paper.values()) {
            byte[] pdf = Press.print(PRINTED.catalogue(), paper);
            keep("print-catalogue-" + paper, pdf);
            String text = text(pdf);
            var content = SampleHall.content();
            for (var entry : content.catalogue().orElseThrow().entries()) {
                assertTrue(text.contains(entry.name().substring(0, 4)), entry.name());
            }
            assertTrue(text.contains("目录版本 2026-07"), "the edition");
            assertTrue(text.contains("hall/songming 第7版"), "the version");
            assertTrue(text.contains("2026年7月22日 14:32"), "the date");
            try (var document = Loader.loadPDF(pdf)) {
                var box = document.getPage(0).getMediaBox();
                assertEquals(paper.width(), box.getWidth(), 0.01);
                for (var page : document.getPages()) {
                    assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
                    for (var name : page.getResources().getFontNames()) {
                        assertTrue(page.getResources().getFont(name).isEmbedded());
                    }
                }
            }
        }
    }

    @Test
    void feesStaffAndPanelsArePrintedToo() throws IOException {
        keep("print-fees", Press.print(PRINTED.fees(), Paper.A3));
        String staff = text(Press.print(PRINTED.staff(), Paper.A4));
        assertTrue(staff.contains("演示甲A") && staff.contains("第 1 页，共"));
        var section = new Panel.Section("公开办理事项", "凡在本大厅办理的事项，均在展板公布。".repeat(8));
        var panel = new Panel("five", "五公开", "Five disclosures", List.of(section));
        var content = SampleHall.with(Map.of(ContentPath.panel("five"), panel));
        var printed = new PrintedContent(content, SampleHall.NOW).panel("five").orElseThrow();
        byte[] pdf = Press.print(printed, Paper.A3);
        keep("print-panel", pdf);
        assertTrue(text(pdf).contains("凡在本大厅办理的事项"));
    }

    @Test
    void whatTheFontHasNotIsMarkedAndStrangeCharactersGo() throws IOException {
        var head = new Sheets.Head("厅", "标\u202E题\u0007", "", "");
        var columns = List.of(new Sheets.Column("列", 1));
        var rows = List.of(List.of("生僻字\uD869\uDED6\uDBFF\uDFFD"), List.of(""));
        String text = text(Press.print(new Sheets(head, columns, rows), Paper.A4));
        assertTrue(text.contains("标题"));
        assertTrue(text.contains("〓"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "gallery"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
