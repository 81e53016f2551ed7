package mingbai.service.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.queue.WindowState;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueDesk;
import mingbai.service.queue.TicketSight;
import mingbai.service.queue.TicketTrack;
import mingbai.service.queue.WindowOverview;
import mingbai.service.rating.RatingBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRoundTest {
    private static final WindowNumber WEDDINGS = new WindowNumber(36);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private final DemoRound round = new DemoRound();
    private QuietRooms rooms;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, clock);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private TicketToken take(String business) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("demo-visitors"),
                        new BusinessId(business),
                        Optional.empty());
        var answer = (Answer.TicketIssued) rooms.part(TicketOffice.class).take(ask).join();
        return answer.ticket().token();
    }

    private Optional<DeskCommand> due() {
        return round.command(rooms.part(WindowOverview.class).all(), clock.instant());
    }

    @Test
    void nobodyIsCalledWhileNobodyWaits() {
        assertEquals(Optional.empty(), due());
    }

    @Test
    void aPausedWindowIsLeftAlone() {
        take("marriage");
        for (int window = 36; window <= 40; window++) {
            rooms.part(QueueDesk.class)
                    .setStatus(new WindowNumber(window), WindowState.Status.PAUSED);
        }
        assertEquals(Optional.empty(), due());
    }

    @Test
    void whoIsCalledIsServedForAWhileAndThenFinished() {
        take("marriage");
        assertEquals(Optional.of(new DeskCommand.CallNext(WEDDINGS)), due());
        rooms.part(QueueDesk.class).callNext(WEDDINGS);
        assertEquals(Optional.empty(), due());
        clock.advance(DemoRound.SERVING.plusSeconds(10));
        assertEquals(Optional.of(new DeskCommand.Finish(WEDDINGS)), due());
    }

    @Test
    void everybodyIsServedInTheEndAndNobodyIsRated() {
        List<TicketToken> tickets = new ArrayList<>();
        for (var business : List.of("marriage", "tax", "market", "general", "marriage", "tax")) {
            tickets.add(take(business));
        }
        for (int second = 0; second < 120; second++) {
            due().ifPresent(rooms.part(QueueDesk.class)::handle);
            clock.advance(Duration.ofSeconds(1));
        }
        for (var ticket : tickets) {
            var stage = rooms.part(TicketTrack.class).find(ticket).orElseThrow().stage();
            assertTrue(stage instanceof TicketSight.Stage.Finished, stage.toString());
            assertFalse(rooms.part(RatingBook.class).rated(ticket));
        }
    }
}
