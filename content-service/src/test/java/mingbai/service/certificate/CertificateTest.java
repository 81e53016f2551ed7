package mingbai.service.certificate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mingbai.model.journal.JournalEvent;
import mingbai.service.MovableClock;
import mingbai.service.alert.StationWatch;
import mingbai.service.database.Database;
import mingbai.service.watched.WatchedHall;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    private static final NoticePeriod FIVE = new NoticePeriod(5, true);

    @TempDir Path folder;

    /// A Wednesday.
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");

    private WatchedHall hall;

    @BeforeEach
    void open() throws Exception {
        hall = WatchedHall.open(folder, clock, Map.of());
        hall.put("n7", "关于拟确认城北片区老旧小区改造项目名单的公示", "名单附后。");
        long version = hall.release();
        for (int i = 1; i <= 12; i++) {
            var station = i == 1 ? "board-hall-north" : "strip-" + i;
            var drawn = clock.instant().plusSeconds(i);
            hall.handsOver(
                    station,
                    drawn,
                    new JournalEvent.ContentShown(WatchedHall.SCOPE, version, drawn));
        }
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Certificate certificate() {
        return hall.part(CertificateDesk.class).drawUp("n7", FIVE, clock).orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            for (var page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), name.getName());
                }
            }
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        }
    }

    @Test
    void afterFiveWorkingDaysThePaperSaysSoAndWhoShowedItWhere() throws Exception {
        strip2GoesForHalfAnHour();
        clock.advance(Duration.ofDays(8));
        var certificate = certificate();
        assertTrue(certificate.fulfilled());
        byte[] pdf = new CertificatePaper(certificate).pdf();
        Files.write(Path.of("target", "certificate.pdf"), pdf);
        var text = text(pdf);
        assertTrue(text.contains("关于拟确认城北片区老旧小区改造项目名单的公示"), text);
        assertTrue(text.contains("期满Overattheendof2026-05-13"), text);
        assertTrue(text.contains("公示期已满"), text);
        assertTrue(text.contains("board-hall-north第1版2026-05-0609:30"), text);
        assertTrue(text.contains("demo-editor、demo-reviewer"), text);
        assertTrue(text.contains("证据链完整，共12条"), text);
        assertTrue(text.contains("其间离线2026-05-0609:30–2026-05-0610:00"), text);
    }

    @Test
    void onTheLastDayItIsNotOverYet() {
        clock.advance(Duration.ofDays(7));
        assertFalse(certificate().fulfilled());
    }

    @Test
    void evidenceThatWasTamperedWithProvesNothingAndThePaperSaysWhere() throws Exception {
        clock.advance(Duration.ofDays(8));
        hall.part(Database.class)
                .writeNow(sql -> sql.update("UPDATE evidence SET body = '{}' WHERE position = 3"));
        var certificate = certificate();
        assertFalse(certificate.fulfilled());
        var text = text(new CertificatePaper(certificate).pdf());
        assertTrue(text.contains("证据链在第3条断开（内容被改动）strip-3"), text);
    }

    /// A strip is dark for half an hour on the first morning.
    private void strip2GoesForHalfAnHour() throws Exception {
        hall.reports("strip-2", 1);
        hall.goes("strip-2");
        hall.part(StationWatch.class).look();
        hall.advance(Duration.ofMinutes(30));
        hall.part(StationWatch.class).look();
        hall.reports("strip-2", 2);
        hall.part(StationWatch.class).look();
    }
}
