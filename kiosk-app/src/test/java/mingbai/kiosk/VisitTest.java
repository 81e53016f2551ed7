package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.disclosure.Topic;
import mingbai.kiosk.idle.IdleStep;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.shots.ScreenShots;
import mingbai.kiosk.shots.UnvisitedCamera;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.Tongue;
import mingbai.model.ask.Ask;
import mingbai.model.command.CommandResult.Reason;
import mingbai.model.journal.JournalEvent;
import mingbai.station.command.Shot;
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

    @Test
    void aTouchPanelOffersNoTicketNoRatingAndNoPaper() throws Exception {
        Stage.call(() -> {
            for (var format : Format.values()) {
                var panel = panel(format);
                show(panel, "welcome", format);
                panel.model().enter(Door.GUIDE);
                show(panel, "find", format);
                panel.model().openItem(SampleItems.code(1));
                show(panel, "item", format);
                ((Spot.AtItem) panel.model().spot().get()).model().takeAlong();
                show(panel, "take", format);
                panel.model().home();
                panel.model().enter(Door.TICKET);
                panel.model().scanned("https://hall.example/t/abcdefghijklmnopqrstuv");
            }
            assertEquals(List.of(), tryOut.asked);
            assertEquals(List.of(), tryOut.guides);
            return true;
        });
    }

    @Test
    void aTouchPanelLeftAloneReturnsToItsFirstScreen() throws Exception {
        Stage.call(() -> {
            var panel = panel(Format.LANDSCAPE);
            panel.model().enter(Door.GUIDE);
            panel.model().openItem(SampleItems.code(1));
            for (int seconds : new int[] {121, 20}) {
                tryOut.now = tryOut.now.plusSeconds(seconds);
                panel.tick();
            }
            assertTrue(panel.atHome());
            return true;
        });
    }

    @Test
    void theServiceSeesTheFirstScreenButNobodysVisit() throws Exception {
        Stage.call(() -> {
            var panel = panel(Format.PORTRAIT);
            var scene = new Scene(panel.view());
            var camera = new UnvisitedCamera(scene, panel::atHome, Runnable::run, Runnable::run);
            var seen = assertInstanceOf(Shot.Taken.class, camera.take().join()).picture();
            assertEquals(List.of(1080, 1920), List.of(seen.width(), seen.height()));
            panel.model().enter(Door.GUIDE);
            assertEquals(new Shot.Declined(Reason.IN_USE), camera.take().join());
            return true;
        });
    }

    /// A touch panel (触摸查询屏): everything a kiosk lets one look up.
    private Kiosk panel(Format format) {
        var tongues = List.of(Tongue.CHINESE, Tongue.ENGLISH);
        var reach = Reach.usual(format);
        return tryOut.kiosk(
                new Stand(format, reach, tongues, Door.forReaders(), false, false, List.of()),
                false);
    }

    /// Looks at a screen: what it must not say, and a picture for people.
    private static void show(Kiosk panel, String name, Format format) throws Exception {
        var scene = new Scene(new Group(), format.width(), format.height());
        scene.setRoot(panel.view());
        var picture = scene.snapshot(null);
        var words = new ArrayList<String>();
        gather(panel.view(), words);
        for (String never : List.of("取号", "评价", "进度查询", "打印指南", "Take a ticket")) {
            assertFalse(words.contains(never), name + " says " + never);
        }
        var folder = Files.createDirectories(Path.of("target", "gallery"));
        var file = "panel-" + name + (format.portrait() ? "-portrait.png" : "-landscape.png");
        ScreenShots.write(picture, folder.resolve(file));
        scene.setRoot(new Group());
    }

    private static void gather(Node node, List<String> words) {
        if (node instanceof Text text) {
            words.add(text.getText());
        }
        if (node instanceof Parent parent && parent.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }
}
