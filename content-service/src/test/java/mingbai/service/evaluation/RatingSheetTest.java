package mingbai.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import mingbai.service.satisfaction.Spans;
import org.junit.jupiter.api.Test;

class RatingSheetTest {
    @Test
    void whatBeginsLikeAFormulaIsText() {
        for (String begin : new String[] {"=", "+", "-", "@", "\t"}) {
            assertEquals("'" + begin + "1+1", RatingSheet.cell(begin + "1+1"));
        }
        assertEquals("很好=1", RatingSheet.cell("很好=1"));
    }

    @Test
    void commasQuotesAndLineEndsStayWithinTheirCell() {
        assertEquals("\"快,好\"", RatingSheet.cell("快,好"));
        assertEquals("\"他说\"\"好\"\"\"", RatingSheet.cell("他说\"好\""));
        assertEquals("\"一\n二\"", RatingSheet.cell("一\n二"));
        assertEquals("\"'=A1,B2\"", RatingSheet.cell("=A1,B2"));
    }

    @Test
    void daysAndMonthsAreCountedBackFromToday() {
        var today = LocalDate.of(2026, 3, 1);
        assertEquals(Spans.days(today, today), Period.TODAY.until(today));
        assertEquals(Spans.days(LocalDate.of(2026, 2, 23), today), Period.WEEK.until(today));
        assertEquals(new Spans("2025-04", "2026-03"), Period.YEAR.until(today));
        assertEquals(LocalDate.of(2025, 4, 1), Period.YEAR.since(today));
    }
}
