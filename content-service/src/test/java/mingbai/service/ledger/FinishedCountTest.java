package mingbai.service.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class FinishedCountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final WindowNumber WINDOW = new WindowNumber(36);

    @TempDir Path folder;

    @Test
    void itIsWhatTheTicketsSayThroughSecondCallsAndNoShows() throws Exception {
        try (var rooms = QuietRooms.withSample(folder, new MovableClock("2026-05-06T01:00:00Z"))) {
            var desk = rooms.part(QueueDesk.class);
            for (int i = 0; i < 4; i++) {
                take(rooms);
            }
            desk.callNext(WINDOW);
            desk.finish(WINDOW);
            desk.callNext(WINDOW);
            desk.finish(WINDOW);
            assertEquals(2, counted(rooms));
            desk.handle(new DeskCommand.SecondCall(WINDOW, TicketNumber.parse("M001")));
            assertEquals(1, counted(rooms));
            desk.finish(WINDOW);
            desk.callNext(WINDOW);
            desk.noShow(WINDOW);
            assertEquals(2, counted(rooms));
            var _ =
                    rooms.part(Database.class)
                            .writeNow(sql -> rooms.part(FinishedCount.class).recount(sql));
            assertEquals(2, counted(rooms));
        }
    }

    private static void take(QuietRooms rooms) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId("marriage"),
                        Optional.empty());
        rooms.part(TicketOffice.class).take(ask).join();
    }

    /// As it is kept, and as the tickets themselves say.
    private static int counted(QuietRooms rooms) {
        return rooms.part(Database.class)
                .read(sql -> {
                    int kept = rooms.part(FinishedCount.class).between(sql, TODAY, TODAY);
                    assertEquals(
                            sql.number("SELECT count(*) FROM ticket WHERE state = 'FINISHED'"),
                            kept);
                    return kept;
                });
    }
}
