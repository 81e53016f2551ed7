package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.disclosure.Topic;
import mingbai.kiosk.idle.IdleStep;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.welcome.Door;
import mingbai.model.ask.Ask;
import mingbai.model.journal.JournalEvent;
import mingbai.station.content.HallContent;
import org.junit.jupiter.api.Test;

/// Whole visits, from the welcome screen and back to it.
class VisitTest {
    private final TryOut tryOut = new TryOut();

    @Test
    void theFiveDisclosuresAreAllOnTheItemsPage() throws Exception {
        for (var format : Format.values()) {
            var texts =
                    Stage.call(() -> {
                        var kiosk = Scenes.shown("item", format);
                        var scene = new Scene(kiosk.view());
                        scene.snapshot(null);
                        return new Inspection(kiosk.view())
                                .texts().stream().map(Text::getText).toList();
                    });
            var headings = List.of("事项", "审批依据", "流程及时限", "收费标准", "办事人员");
            assertTrue(new HashSet<>(texts).containsAll(headings), texts::toString);
            assertTrue(
                    new HashSet<>(texts)
                            .containsAll(List.of("收件", "受理", "一次告知补正", "审查", "决定", "当场发证")),
                    texts::toString);
        }
    }

    @Test
    void aVisitKeepsTheContentItBeganWith() throws Exception {
        Stage.call(() -> {
            var model = tryOut.kiosk(Format.PORTRAIT).model();
            model.enter(Door.GUIDE);
            var begun = model.visited();
            tryOut.content.show(HallContent.EMPTY);
            assertEquals(begun, model.visited());
            model.home();
            assertEquals(HallContent.EMPTY, model.visited());
            return true;
        });
    }

    @Test
    void whatIsDisclosedIsGoneThroughOnceForEachContent() throws Exception {
        Stage.call(() -> {
            var model = tryOut.kiosk(Format.PORTRAIT).model();
            for (var topic : List.of(Topic.FEES, Topic.STAFF, Topic.POWERS)) {
                assertSame(disclosed(model).lines(topic), disclosed(model).lines(topic));
            }
            var before = disclosed(model).lines(Topic.FEES);
            model.home();
            tryOut.content.show(SampleHall.content());
            assertEquals(before, disclosed(model).lines(Topic.FEES));
            assertNotSame(before, disclosed(model).lines(Topic.FEES));
            return true;
        });
    }

    private static DisclosureViewModel disclosed(KioskViewModel model) {
        model.home();
        model.enter(Door.DISCLOSURE);
        return ((Spot.AtDisclosure) model.spot().get()).model();
    }

    @Test
    void anUntouchedScreenGoesHomeAndForgetsLargeType() throws Exception {
        Stage.call(() -> {
            var kiosk = tryOut.kiosk(Format.PORTRAIT);
            kiosk.model().enter(Door.GUIDE);
            kiosk.model().choose(Manner.USUAL.large(true));
            after(kiosk, 121);
            assertInstanceOf(IdleStep.Asking.class, kiosk.model().idle().step().get());
            after(kiosk, 20);
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            assertEquals(Manner.USUAL, kiosk.model().look().get().manner());
            return true;
        });
    }

    @Test
    void idlingDoesNotInterruptATicket() throws Exception {
        Stage.call(() -> {
            tryOut.service = _ -> new CompletableFuture<>();
            var kiosk = tryOut.kiosk(Format.PORTRAIT);
            kiosk.model().enter(Door.TICKET);
            var ticket = ((Spot.AtTicket) kiosk.model().spot().get()).model();
            ticket.choose(SampleHall.business("estate").id(), Optional.empty());
            ticket.confirm();
            after(kiosk, 300);
            kiosk.model().home();
            assertInstanceOf(Spot.AtTicket.class, kiosk.model().spot().get());
            return true;
        });
    }

    @Test
    void aDefectOfOursIsApologisedForAndLeadsHomeInThreeSeconds() throws Exception {
        Stage.call(() -> {
            var kiosk = tryOut.kiosk(Format.PORTRAIT);
            kiosk.failed(new IllegalStateException("on purpose"));
            assertInstanceOf(Spot.Sorry.class, kiosk.model().spot().get());
            after(kiosk, 0);
            after(kiosk, 3);
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            return true;
        });
    }

    @Test
    void theSimulatedVisitorTakesATicketAndRatesIt() throws Exception {
        Stage.call(() -> {
            var kiosk = tryOut.kiosk(Format.PORTRAIT, true);
            for (int i = 0; i < 400; i++) {
                after(kiosk, 1);
            }
            assertTrue(tryOut.asked.stream().anyMatch(Ask.TakeTicket.class::isInstance));
            assertTrue(
                    tryOut.journal.events().stream()
                            .anyMatch(JournalEvent.SlipPrinted.class::isInstance));
            assertTrue(
                    tryOut.journal.events().stream()
                            .anyMatch(JournalEvent.RatingGiven.class::isInstance));
            return true;
        });
    }

    @Test
    void aCatalogueOfManyItemsIsShownInPages() throws Exception {
        var many = new TryOut(SampleHall.content(1_200));
        int nodes =
                Stage.call(() -> {
                    var kiosk = many.kiosk(Format.PORTRAIT);
                    kiosk.model().enter(Door.GUIDE);
                    var find = ((Spot.Finding) kiosk.model().spot().get()).model();
                    find.lookIn(true);
                    find.list(find.shelves().getFirst());
                    assertEquals(1_094, find.items().size());
                    new Scene(kiosk.view()).snapshot(null);
                    return new Inspection(kiosk.view()).texts().size();
                });
        assertTrue(nodes < 60, "texts on one page: " + nodes);
    }

    private void after(Kiosk kiosk, int seconds) {
        tryOut.now = tryOut.now.plusSeconds(seconds);
        kiosk.tick();
    }
}
