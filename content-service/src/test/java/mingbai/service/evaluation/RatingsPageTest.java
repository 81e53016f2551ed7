package mingbai.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.browser.Browser;
import mingbai.service.calling.QueueDesk;
import mingbai.service.rating.RatingBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a manager reads of many ratings, and what a panel says when nobody answers.
class RatingsPageTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private ContentService service;

    @BeforeEach
    void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder), clock, RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void serveAndRate(String business, int window, Grade grade, Integer... tags) {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("kiosk-1"),
                        new BusinessId(business),
                        Optional.empty());
        var issued = (Answer.TicketIssued) service.part(TicketOffice.class).take(ask).join();
        var desk = service.part(QueueDesk.class);
        desk.callNext(new WindowNumber(window));
        desk.finish(new WindowNumber(window));
        clock.advance(Duration.ofMinutes(4));
        service.part(RatingBook.class)
                .rate(
                        new Rating(
                                issued.ticket().token(),
                                grade,
                                List.of(tags),
                                grade.low() ? "希望多开一个窗口" : "",
                                Rating.Channel.HALL_TERMINAL));
    }

    @Test
    void onlyGroupsOfFiveAreToldOnTheirOwn() throws Exception {
        for (int i = 0; i < 7; i++) {
            serveAndRate("marriage", 36, Grade.VERY_SATISFIED, 517, 510);
        }
        serveAndRate("marriage", 36, Grade.SATISFIED, 413);
        serveAndRate("marriage", 36, Grade.VERY_DISSATISFIED, 113);
        serveAndRate("market", 9, Grade.BASICALLY_SATISFIED);
        serveAndRate("market", 9, Grade.DISSATISFIED, 209);
        for (int i = 0; i < 3; i++) {
            serveAndRate("general", 3, Grade.SATISFIED, 411);
        }
        try (var manager = Browser.desktop(service.console())) {
            manager.logIn("manager", QuietRooms.password(folder, "manager"));
            manager.open("/ratings?period=TODAY");
            assertEquals("85.7%", manager.text("#rate"));
            assertEquals("12 ÷ 14", manager.text("#formula"));
            var groups = manager.text(".parts");
            assertTrue(groups.contains("88.8%"), groups);
            assertTrue(groups.contains("8 ÷ 9"), groups);
            assertTrue(groups.contains("另有 2 项评价过少"), groups);
            assertFalse(groups.contains("50.0%"), groups);
            manager.picture("ratings");
            manager.open("/ratings/by?dimension=WINDOW&period=TODAY");
            assertTrue(manager.text("main").contains("8 ÷ 9"), manager.text("main"));
            assertFalse(manager.text("main").contains("50.0%"), manager.text("main"));
            clock.advance(Duration.ofDays(1));
            // Nobody stays logged in for a day.
            manager.logIn("manager", QuietRooms.password(folder, "manager"));
            manager.open("/ratings?period=TODAY");
            assertEquals("–", manager.text("#rate"));
            manager.picture("ratings-none");
        }
    }

    @Test
    void aPanelSaysSoWhenTheServiceIsGone() throws Exception {
        try (var clerk = Browser.desktop(service.console())) {
            clerk.logIn("clerk", QuietRooms.password(folder, "clerk"));
            clerk.open("/windows/36");
            clerk.see("#press-call-next");
            assertFalse(clerk.shows("body.unreached"));
            service.close();
            clerk.see("body.unreached");
            clerk.picture("panel-unreached");
        }
    }
}
