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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import mingbai.model.ask.Answer;
import mingbai.model.journal.JournalEvent.PrintResult;
import mingbai.model.journal.JournalEvent.SlipPrinted;
import mingbai.model.queue.TicketNumber;
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

    /// A kiosk that is killed while it gives out numbers never gives one twice, and whatever it
    /// gave is in the journal.
    @Test
    void noKillGivesANumberTwice() throws Exception {
        reserve.keep(numbers(MARRIAGE, 1, 200));
        reserve.keep(numbers(MARRIAGE, 201, 200));
        reserve.keep(numbers(MARRIAGE, 401, 200));
        close();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(530_127);
        Set<Long> said = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            said.add(KilledChild.after(random.nextInt(1, 30), Giver.class, folder));
        }
        open();
        var next = give().orElseThrow().number();
        assertEquals(next.serial(), journal.waiting());
        assertTrue(said.stream().allMatch(serial -> serial < next.serial()));
        assertEquals(KILLS, said.size());
    }

    /// Gives out numbers until it is killed, and says each.
    static final class Giver {
        private Giver() {}

        public static void main(String[] arguments) throws Exception {
            try (var journal = ReserveGround.journal(Path.of(arguments[0]), () -> NOW)) {
                var reserve = new TicketReserve(journal, new java.security.SecureRandom());
                while (true) {
                    TicketNumber number =
                            reserve.give(ask(MARRIAGE), TODAY, NOW).orElseThrow().number();
                    System.out.println(number.serial());
                }
            }
        }
    }
}
