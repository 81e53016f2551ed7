package mingbai.service.figures;

import static mingbai.service.calling.QueueHall.MARKET;
import static mingbai.service.calling.QueueHall.MARRIAGE;
import static mingbai.service.calling.QueueHall.WEDDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.rules.MissPolicy;
import mingbai.service.MovableClock;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueHall;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
    private QueueHall hall;

    @BeforeEach
    void open() throws Exception {
        hall = QueueHall.open(folder, clock);
        hall.missed(new MissPolicy.Lapse());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /// Three for marriage: one waits 2 and is served 10 minutes, one waits 12 and is served 5, one
    /// never comes. One for the market waits until the end of the day.
    private QueueFigures.Figures day() {
        for (int i = 0; i < 3; i++) {
            hall.take(MARRIAGE);
        }
        pass(2);
        hall.next(WEDDINGS);
        pass(10);
        hall.next(WEDDINGS);
        pass(5);
        hall.press(new DeskCommand.Finish(WEDDINGS));
        pass(20);
        hall.take(MARKET);
        hall.next(WEDDINGS);
        hall.press(new DeskCommand.NoShow(WEDDINGS));
        clock.advance(Duration.ofDays(1));
        return hall.part(QueueFigures.class).of(new QueueFigures.Days(DAY, DAY));
    }

    private void pass(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    private static Optional<Duration> minutes(double minutes) {
        return Optional.of(Duration.ofSeconds(Math.round(minutes * 60)));
    }

    @Test
    void whatHappenedIsAddedUpByBusinessWindowAndHour() {
        var figures = day();
        var times = new Summary.Times(minutes(7), minutes(12), minutes(7.5));
        assertEquals(
                new Summary("婚姻登记", 3, 2, 1, 0, 0, times), named(figures.businesses(), "婚姻登记"));
        assertEquals(1, named(figures.businesses(), "企业开办与市场监管").abandoned());
        assertEquals(3, named(figures.windows(), "36号").issued());
        assertEquals(3, named(figures.hours(), "09:00").issued());
        assertEquals(1, named(figures.hours(), "10:00").issued());
        assertEquals(4, figures.all().issued());
    }

    private static Summary named(List<Summary> summaries, String name) {
        return summaries.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theFilesSayTheSame() throws Exception {
        var figures = day();
        var csv = new String(FiguresSheet.csv(figures), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFF维度,名称,取号"), csv);
        assertTrue(csv.contains("\r\n业务,婚姻登记,3,2,1,0,0,420,720,450\r\n"), csv);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FiguresSheet.xlsx(figures)))) {
            var sheet = book.getSheetAt(0);
            assertEquals("取号", sheet.getRow(0).getCell(2).getStringCellValue());
            assertEquals(4, sheet.getRow(1).getCell(2).getNumericCellValue());
        }
    }

    @Test
    void aDayWithoutTicketsHasNoAverages() {
        var nothing = hall.part(QueueFigures.class).of(new QueueFigures.Days(DAY, DAY)).all();
        assertEquals(0, nothing.issued());
        assertEquals(Optional.empty(), nothing.times().meanWait());
    }
}
