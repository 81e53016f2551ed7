package mingbai.service.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.queue.WindowOverview;
import mingbai.service.queue.WindowSight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk's hand on the buttons: pressed twice, pressed too fast, sent twice by the network.
class DeskPressTest {
    private static final WindowNumber WEDDINGS = new WindowNumber(36);
    private static final DeskCommand NEXT = new DeskCommand.CallNext(WEDDINGS);
    private static final TicketNumber FIRST = TicketNumber.parse("M001");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private QueueDesk desk;
    private final ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, clock);
        desk = rooms.part(QueueDesk.class);
        IntStream.range(0, 3).forEach(i -> take());
    }

    @AfterEach
    void close() {
        atOnce.close();
        rooms.close();
    }

    private void take() {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId("marriage"),
                        Optional.empty());
        rooms.part(TicketOffice.class).take(ask).join();
    }

    private static CommandId newPress() {
        return new CommandId(UUID.randomUUID());
    }

    private WindowSight panel() {
        return rooms.part(WindowOverview.class).find(WEDDINGS).orElseThrow();
    }

    @Test
    void theSamePressSentTwentyTimesAtOnceCallsOneTicket() {
        var press = newPress();
        var outcomes =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> desk.handle(press, NEXT), atOnce))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertEquals(1, outcomes.stream().filter(o -> o instanceof DeskOutcome.Called).count());
        assertEquals(
                19, outcomes.stream().filter(o -> o instanceof DeskOutcome.AlreadyDone).count());
        assertEquals(2, panel().waiting());
    }

    @Test
    void aSecondPressInTheSameBreathCallsNobodyElse() {
        desk.handle(newPress(), NEXT);
        clock.advance(QueueDesk.SHORTEST_SERVICE.minusMillis(1));
        assertEquals(new DeskOutcome.TooSoon(FIRST), desk.handle(newPress(), NEXT));
        assertEquals(Optional.of(FIRST), panel().state().serving());
        clock.advance(Duration.ofMillis(1));
        assertInstanceOf(DeskOutcome.Called.class, desk.handle(newPress(), NEXT));
        assertEquals(1, panel().waiting());
    }

    @Test
    void whoeverIsFinishedOrDidNotComeHoldsNobodyUp() {
        desk.handle(newPress(), NEXT);
        desk.handle(newPress(), new DeskCommand.NoShow(WEDDINGS));
        assertInstanceOf(DeskOutcome.Called.class, desk.handle(newPress(), NEXT));
        desk.handle(newPress(), new DeskCommand.Finish(WEDDINGS));
        assertInstanceOf(DeskOutcome.Called.class, desk.handle(newPress(), NEXT));
    }

    @Test
    void thePanelTellsWhoIsServedSinceWhenAndWhoWaits() {
        desk.handle(newPress(), NEXT);
        clock.advance(Duration.ofSeconds(30));
        desk.handle(newPress(), new DeskCommand.Recall(WEDDINGS));
        var panel = panel();
        assertEquals(Optional.of(clock.instant()), panel.serving().map(c -> c.at()));
        assertEquals("marriage", panel.servedBusiness().orElseThrow().id().value());
        assertEquals(2, panel.waiting());
        assertEquals(List.of(FIRST, FIRST), panel.calls().stream().map(c -> c.ticket()).toList());
    }

    @Test
    void anotherWindowsCallsAreNotThisPanels() {
        desk.callNext(new WindowNumber(37));
        assertEquals(List.of(), panel().calls());
        assertEquals(Optional.empty(), panel().servedBusiness());
        assertEquals(2, panel().waiting());
    }
}
