package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.sample.SampleBench;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.technician.TechnicianStep;
import mingbai.kiosk.ticket.TicketStep;
import mingbai.station.emergency.Emergency;
import org.junit.jupiter.api.Test;

/// Fingers on the screen, and whether the inspection of screens sees what is wrong.
class TouchTest {
    private final TryOut tryOut = new TryOut();

    @Test
    void fingersLeadFromTheWelcomeScreenToATicket() throws Exception {
        Stage.call(() -> {
            var kiosk = shown();
            tap(kiosk.view(), "取号");
            tap(kiosk.view(), "不动产登记");
            tap(kiosk.view(), "确认取号");
            assertEquals(1, tryOut.printed.size());
            assertEquals("D018", tryOut.printed.getFirst().ticket().number().text());
            tap(kiosk.view(), "完成");
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            return true;
        });
    }

    @Test
    void otherServicesLeadsToTheListFromAnItemsTicketToo() throws Exception {
        Stage.call(() -> {
            var kiosk = shown();
            kiosk.model().openItem(SampleItems.code(0));
            tap(kiosk.view(), "取号");
            var ticket = ((Spot.AtTicket) kiosk.model().spot().get()).model();
            assertInstanceOf(TicketStep.Confirming.class, ticket.step().get());
            tap(kiosk.view(), "选择其他业务");
            assertInstanceOf(TicketStep.Choosing.class, ticket.step().get());
            tap(kiosk.view(), "不动产登记");
            tap(kiosk.view(), "返回");
            assertInstanceOf(TicketStep.Choosing.class, ticket.step().get());
            tap(kiosk.view(), "返回");
            assertInstanceOf(Spot.AtItem.class, kiosk.model().spot().get());
            return true;
        });
    }

    @Test
    void aFingerThatWandersWasScrolling() throws Exception {
        Stage.call(() -> {
            var kiosk = shown();
            var door = touchable(kiosk.view(), "取号");
            fire(door, MouseEvent.MOUSE_PRESSED, 0);
            fire(door, MouseEvent.MOUSE_RELEASED, 40);
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            tap(kiosk.view(), "取号");
            assertInstanceOf(Spot.AtTicket.class, kiosk.model().spot().get());
            return true;
        });
    }

    @Test
    void lettersOnTheScreenFindAnItem() throws Exception {
        Stage.call(() -> {
            var kiosk = shown();
            tap(kiosk.view(), "办事指南");
            tap(kiosk.view(), "输入名称查找，如 hunyin 或 hy");
            for (var key : List.of("Q", "S", "X", "K")) {
                tap(kiosk.view(), key);
            }
            tap(kiosk.view(), "取水许可");
            assertInstanceOf(Spot.AtItem.class, kiosk.model().spot().get());
            return true;
        });
    }

    @Test
    void aFingerThatRestsInTheCornerKnocksAtTheTechniciansLock() throws Exception {
        var bench = new SampleBench();
        Stage.call(() -> {
            var kiosk = shown();
            kiosk.admit(bench, bench.verifier());
            rest(kiosk, 50, 4);
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            rest(kiosk, 500, 9);
            assertEquals(new Spot.Welcome(), kiosk.model().spot().get());
            rest(kiosk, 50, 5);
            var technician = ((Spot.AtTechnician) kiosk.model().spot().get()).model();
            var asking = (TechnicianStep.Asking) technician.step().get();
            kiosk.model().scanned(bench.answer(asking.challenge()).digits());
            assertInstanceOf(TechnicianStep.Menu.class, technician.step().get());
            technician.takeOut();
            kiosk.model().home();
            assertInstanceOf(Spot.AtTechnician.class, kiosk.model().spot().get());
            return true;
        });
    }

    /// A finger that stays for so many seconds.
    private void rest(Kiosk kiosk, double place, int seconds) {
        var at = new Point2D(place, place);
        kiosk.tick();
        var pick = new PickResult(kiosk.view(), place, place);
        Event.fireEvent(kiosk.view(), event(MouseEvent.MOUSE_PRESSED, at, pick));
        tryOut.now = tryOut.now.plusSeconds(seconds);
        kiosk.tick();
        Event.fireEvent(kiosk.view(), event(MouseEvent.MOUSE_RELEASED, at, pick));
    }

    @Test
    void aDarkenedKioskIsBlackUntilItIsLifted() throws Exception {
        Stage.call(() -> {
            var kiosk = shown();
            assertTrue(light(kiosk) > 0);
            tryOut.emergency.order(new Emergency(true, List.of()));
            assertEquals(0, light(kiosk));
            tryOut.emergency.order(Emergency.NONE);
            assertTrue(light(kiosk) > 0);
            return true;
        });
    }

    /// How many points of a coarse grid are not black.
    private static long light(Kiosk kiosk) {
        var pixels = kiosk.view().getScene().snapshot(null).getPixelReader();
        return IntStream.range(0, 1_000)
                .filter(i -> (pixels.getArgb(i % 25 * 40 + 20, i / 25 * 40 + 20) & 0xffffff) != 0)
                .count();
    }

    @Test
    void theInspectionSeesWhatIsWrong() throws Exception {
        Stage.call(() -> {
            var words = new Text("看不清\uDBFF\uDFFF");
            words.setFont(Type.of(false, 20));
            words.setFill(Color.LIGHTGRAY);
            var key = Tap.on(new StackPane(words), () -> {});
            key.setMinSize(60, 60);
            key.setMaxSize(60, 60);
            var screen = new StackPane(key);
            new Scene(screen, 50, 50).snapshot(null);
            var inspection = new Inspection(screen);
            assertTrue(inspection.cutOff().size() >= 1);
            assertEquals(1, inspection.hardToTouch().size());
            assertEquals(1, inspection.tooSmallToRead().size());
            assertEquals(1, inspection.tooPale().size());
            assertEquals(1, inspection.withoutGlyph().size());
            return true;
        });
    }

    private Kiosk shown() {
        var kiosk = tryOut.kiosk(Format.PORTRAIT);
        new Scene(kiosk.view()).snapshot(null);
        return kiosk;
    }

    private static void tap(Parent screen, String words) {
        screen.getScene().snapshot(null);
        var node = touchable(screen, words);
        fire(node, MouseEvent.MOUSE_PRESSED, 0);
        fire(node, MouseEvent.MOUSE_RELEASED, 0);
    }

    private static Node touchable(Parent screen, String words) {
        Node node =
                new Inspection(screen)
                        .texts().stream()
                                .filter(t -> t.getText().equals(words))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("nothing says " + words));
        while (!node.getStyleClass().contains(Tap.TOUCHABLE)) {
            node = node.getParent();
        }
        return node;
    }

    private static void fire(Node node, EventType<MouseEvent> type, double wander) {
        var middle = node.getLayoutBounds();
        Point2D at =
                node.localToScene(middle.getCenterX() + wander * 0.5, middle.getCenterY() + wander);
        var pick = new PickResult(node, at.getX(), at.getY());
        Event.fireEvent(node, event(type, at, pick));
    }

    private static MouseEvent event(EventType<MouseEvent> type, Point2D at, PickResult pick) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                pick);
    }
}
