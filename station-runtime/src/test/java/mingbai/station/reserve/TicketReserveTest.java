package mingbai.station.reserve;

import static mingbai.station.reserve.ReserveGround.MARKET;
import static mingbai.station.reserve.ReserveGround.MARRIAGE;
import static mingbai.station.reserve.ReserveGround.TODAY;
import static mingbai.station.reserve.ReserveGround.ask;
import static mingbai.station.reserve.ReserveGround.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Reserve;
import mingbai.model.journal.JournalEvent.PrintResult;
import mingbai.model.journal.JournalEvent.SlipPrinted;
import mingbai.station.KilledChild;
import mingbai.station.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketReserveTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final int KILLS = 12;

    @TempDir Path folder;
    private SqliteJournal journal;
    private TicketReserve reserve;

    @BeforeEach
    void open() throws IOException {
        journal = ReserveGround.journal(folder, () -> NOW);
        reserve = ReserveGround.reserve(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Optional<Answer.Ticket> give() throws IOException {
        return reserve.give(ask(MARRIAGE), TODAY, NOW);
    }

    private String given() throws IOException {
        return give().orElseThrow().number().text();
    }

    @Test
    void numbersAreGivenInOrderAndNeverBeyondTheReserve() throws IOException {
        reserve.keep(numbers(MARRIAGE, 40, 2));
        reserve.keep(numbers(MARRIAGE, 40, 2));
        reserve.keep(numbers(MARRIAGE, 90, 1));
        assertEquals("M040", given());
        assertEquals("M041", given());
        assertEquals("M090", given());
        assertEquals(Optional.empty(), give());
        assertEquals(3, journal.waiting());
    }

    @Test
    void theSameRequestGetsTheSameTicketAlsoAfterARestart() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        var ask = ask(MARRIAGE);
        var first = reserve.give(ask, TODAY, NOW);
        assertEquals(first, reserve.give(ask, TODAY, NOW.plusSeconds(5)));
        close();
        open();
        assertEquals(first, reserve.give(ask, TODAY, NOW.plusSeconds(9)));
        assertEquals(1, journal.waiting());
    }

    @Test
    void aReserveIsForItsDayAndItsBusinessOnly() throws IOException {
        reserve.keep(numbers(MARKET, 1, 9));
        assertEquals(Optional.empty(), give());
        reserve.keep(numbers(MARRIAGE, 1, 9));
        assertEquals(Optional.empty(), reserve.give(ask(MARRIAGE), TODAY.plusDays(1), NOW));
        assertEquals("M001", given());
    }

    @Test
    void lessThanHalfOfTheLastReserveIsLow() throws IOException {
        assertTrue(reserve.stock(TODAY, MARRIAGE).low());
        reserve.keep(numbers(MARRIAGE, 1, 4));
        give();
        give();
        assertEquals(new TicketReserve.Stock(2, 4), reserve.stock(TODAY, MARRIAGE));
        assertTrue(!reserve.stock(TODAY, MARRIAGE).low());
        give();
        assertTrue(reserve.stock(TODAY, MARRIAGE).low());
    }

    @Test
    void aSlipThatACrashLeftOpenIsReportedOnceAsUnconfirmed() throws IOException {
        reserve.keep(numbers(MARRIAGE, 1, 9));
        var printed = give().orElseThrow();
        reserve.append(new SlipPrinted(printed.number(), printed.token(), PrintResult.PRINTED));
        give();
        close();
        open();
        int before = journal.waiting();
        assertEquals(1, reserve.reportOpenSlips());
        assertEquals(0, reserve.reportOpenSlips());
        assertEquals(before + 1, journal.waiting());
    }

    /// A kiosk that is killed while it gives out numbers gives none twice: every number that is
    /// used up is in the journal, once.
    @Test
    void noKillGivesANumberTwice() throws Exception {
        for (char prefix = 'A'; prefix <= 'Z'; prefix++) {
            for (int first = 1; first < 800; first += 200) {
                reserve.keep(new Reserve(MARRIAGE, TODAY, Character.toString(prefix), first, 200));
            }
        }
        int all = reserve.stock(TODAY, MARRIAGE).left();
        close();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(530_127);
        long said = 0;
        for (int i = 0; i < KILLS; i++) {
            said = KilledChild.after(random.nextInt(1, 30), Giver.class, folder);
            open();
            assertEquals(journal.waiting(), all - reserve.stock(TODAY, MARRIAGE).left());
            assertTrue(journal.waiting() >= said, journal.waiting() + " of " + said);
            close();
        }
        open();
        assertTrue(said >= KILLS);
    }

    /// Gives out numbers until it is killed, and says each time how many it has.
    static final class Giver {
        private Giver() {}

        public static void main(String[] arguments) throws Exception {
            try (var journal = ReserveGround.journal(Path.of(arguments[0]), () -> NOW)) {
                var reserve = new TicketReserve(journal, new java.security.SecureRandom());
                while (true) {
                    var _ = reserve.give(ask(MARRIAGE), TODAY, NOW).orElseThrow();
                    System.out.println(journal.waiting());
                }
            }
        }
    }
}
