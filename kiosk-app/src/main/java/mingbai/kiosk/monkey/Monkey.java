package mingbai.kiosk.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import mingbai.kiosk.look.touch.Tap;

/// Touches whatever can be touched, wanders with the finger, and types what a scanner might: each
/// step drawn by chance out of one seed.
public final class Monkey {
    private static final double MOST_WANDER = 400;
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.ESCAPE,
                    KeyCode.F4,
                    KeyCode.F11,
                    KeyCode.TAB,
                    KeyCode.ALT,
                    KeyCode.WINDOWS,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.ENTER,
                    KeyCode.DELETE);
    private static final List<String> SCANS =
            List.of(
                    "A001",
                    "D018",
                    "abcdefghijklmnopqrstuv",
                    "http://x/t/abcdefghijklmnopqrstuv",
                    "\u0000\uFFFF",
                    "九九九",
                    "20261124",
                    "%s%n'\"<>");

    private final Parent view;
    private final RandomGenerator random;
    private long touches;

    public Monkey(Parent view, RandomGenerator random) {
        this.view = view;
        this.random = random;
    }

    /// How often something was touched.
    public long touches() {
        return touches;
    }

    /// One touch, or now and then a key or a scan.
    public void step() {
        switch (random.nextInt(24)) {
            case 0 -> key(KEYS.get(random.nextInt(KEYS.size())));
            case 1 -> scan(SCANS.get(random.nextInt(SCANS.size())));
            default -> touch();
        }
    }

    private void touch() {
        var nodes = new ArrayList<Node>();
        collect(view, nodes);
        if (nodes.isEmpty()) {
            return;
        }
        var node = nodes.get(random.nextInt(nodes.size()));
        boolean wanders = random.nextInt(6) == 0;
        double down = wanders ? (random.nextDouble() - 0.5) * MOST_WANDER : 0;
        fire(node, MouseEvent.MOUSE_PRESSED, 0);
        if (wanders) {
            fire(node, MouseEvent.MOUSE_DRAGGED, down);
        }
        fire(node, MouseEvent.MOUSE_RELEASED, down);
        touches++;
    }

    /// What a finger can meet: visible, and not taken over by a question that lies above.
    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().contains(Tap.TOUCHABLE)) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private void key(KeyCode code) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            boolean alt = random.nextBoolean();
            boolean control = random.nextBoolean();
            Event.fireEvent(view, new KeyEvent(type, "", "", code, false, control, alt, false));
        }
    }

    private void scan(String text) {
        (text + "\r").codePoints().mapToObj(Character::toString).forEach(this::typed);
    }

    private void typed(String character) {
        Event.fireEvent(
                view,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private static void fire(Node node, EventType<MouseEvent> type, double down) {
        var bounds = node.getLayoutBounds();
        var at = node.localToScene(bounds.getCenterX(), bounds.getCenterY() + down);
        var pick = new PickResult(node, at.getX(), at.getY());
        Event.fireEvent(
                node,
                new MouseEvent(
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
                        pick));
    }
}
