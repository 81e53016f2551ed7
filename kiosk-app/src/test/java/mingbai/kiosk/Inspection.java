package mingbai.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import mingbai.fonts.HallFonts;
import mingbai.kiosk.idle.IdleView;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.urgent.UrgentView;

/// Finds what is wrong with a screen that has been laid out.
final class Inspection {
    private static final double SLACK = 2;
    private static final double LEAST_TOUCH = 80;
    private static final double LEAST_LARGE_TOUCH = 100;
    private static final double LEAST_GAP = 20;
    private static final double LEAST_TYPE = 24;

    private final Parent screen;
    private final Look look;
    private final List<Node> seen = new ArrayList<>();

    Inspection(Parent screen) {
        this(screen, Stand.usual(Format.PORTRAIT).look());
    }

    Inspection(Parent screen, Look look) {
        this.screen = screen;
        this.look = look;
        collect(screen);
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        seen.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    List<Text> texts() {
        return seen.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(t -> !t.getText().isBlank())
                .toList();
    }

    /// While the idle question lies over the screen, only it can be touched.
    private Stream<Node> touchables() {
        boolean asking = seen.stream().anyMatch(Inspection::asks);
        return seen.stream()
                .filter(n -> n.getStyleClass().contains(Tap.TOUCHABLE))
                .filter(n -> !asking || within(n, Inspection::asks));
    }

    private static boolean asks(Node node) {
        return node instanceof IdleView
                || (node instanceof UrgentView over && !over.getChildrenUnmodifiable().isEmpty());
    }

    private static boolean within(Node node, Predicate<Node> wanted) {
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (wanted.test(around)) {
                return true;
            }
        }
        return false;
    }

    /// Texts and buttons that reach out of something they stand in.
    List<String> cutOff() {
        return Stream.concat(texts().stream(), touchables())
                .filter(node -> !whole(node))
                .map(node -> "cut off: " + said(node) + " " + onScreen(node))
                .toList();
    }

    private boolean whole(Node node) {
        Node inner = node;
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (isWindowOf(around)) {
                return true;
            }
            var box = around.equals(screen) ? around.getLayoutBounds() : frame(around);
            if (!fits(box, inScreen(inner), around)) {
                return false;
            }
            inner = around instanceof Region ? around : inner;
        }
        return true;
    }

    private static boolean isWindowOf(Parent around) {
        return around.getStyleClass().contains(Scroll.WINDOW) && around.getClip() != null;
    }

    private static Bounds frame(Parent around) {
        return around instanceof Region region
                ? new BoundingBox(0, 0, region.getWidth(), region.getHeight())
                : around.getLayoutBounds();
    }

    /// A wrapped line ends with a blank nobody sees.
    private boolean fits(Bounds box, Bounds inner, Parent around) {
        var outer = screen.sceneToLocal(around.localToScene(box));
        double blank = around instanceof TextFlow ? LEAST_TYPE : SLACK;
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + blank
                && inner.getMinY() >= outer.getMinY() - SLACK
                && inner.getMaxY() <= outer.getMaxY() + SLACK;
    }

    private Bounds inScreen(Node node) {
        var bounds = node instanceof Parent p ? frame(p) : node.getLayoutBounds();
        return screen.sceneToLocal(node.localToScene(bounds));
    }

    private String onScreen(Node node) {
        var b = inScreen(node);
        return "%.0f,%.0f %.0f×%.0f"
                .formatted(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    List<String> hardToTouch() {
        return touchables()
                .filter(n -> inScreen(n).getWidth() < least(n) || tooLow(n))
                .map(n -> "too small to touch: " + said(n) + " " + onScreen(n))
                .toList();
    }

    private boolean tooLow(Node node) {
        return inScreen(node).getHeight() < least(node);
    }

    /// In large type a button is 25 mm on the smallest screen we know; a key of a keyboard is not.
    private double least(Node node) {
        boolean button = node instanceof PushButton;
        return look.large() && button ? LEAST_LARGE_TOUCH : LEAST_TOUCH;
    }

    /// In the low position nothing to touch is higher than an arm from a wheelchair reaches.
    List<String> outOfReach() {
        double high = look.onlyRead() - SLACK;
        double low = look.format().height() - look.leftFree() + SLACK;
        return touchables()
                .filter(n -> !covered(n))
                .filter(n -> inScreen(n).getMinY() < high || inScreen(n).getMaxY() > low)
                .map(n -> "out of reach: " + said(n) + " " + onScreen(n))
                .toList();
    }

    List<String> tooClose() {
        var nodes = touchables().filter(n -> !covered(n)).toList();
        var found = new ArrayList<String>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (gap(inScreen(nodes.get(i)), inScreen(nodes.get(j))) < LEAST_GAP - 0.5) {
                    found.add("too close: " + said(nodes.get(i)) + " / " + said(nodes.get(j)));
                }
            }
        }
        return found;
    }

    /// What scrolls can be behind something else; it is not touched there.
    private static boolean covered(Node node) {
        return within(node, n -> n instanceof Parent p && isWindowOf(p));
    }

    private static double gap(Bounds a, Bounds b) {
        double across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        double down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        return Math.max(across, down);
    }

    List<String> tooSmallToRead() {
        return texts().stream()
                .filter(t -> t.getFont().getSize() < LEAST_TYPE && !onPlan(t))
                .map(t -> "too small to read: " + t.getText())
                .toList();
    }

    /// The plan's labels are as large as its rectangles; the list beside it says the same larger.
    private static boolean onPlan(Node node) {
        return within(node, n -> n.getClass().getSimpleName().equals("Plan"));
    }

    List<String> tooPale() {
        return texts().stream()
                .filter(t -> contrast(t) < (t.getFont().getSize() >= 40 ? 4.5 : 7))
                .map(t -> "too pale: %s %.1f".formatted(t.getText(), contrast(t)))
                .toList();
    }

    private static double contrast(Text text) {
        double a = luminance((Color) text.getFill());
        double b = luminance(ground(text));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Color ground(Node node) {
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Region region && region.getBackground() != null) {
                var fill = (Color) region.getBackground().getFills().getLast().getFill();
                if (fill.getOpacity() > 0.5) {
                    return fill;
                }
            }
        }
        return Color.WHITE;
    }

    /// WCAG 2.2, relative luminance.
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    List<String> withoutGlyph() {
        return texts().stream()
                .filter(t -> !t.getText().codePoints().allMatch(Inspection::drawable))
                .map(t -> "without glyph: " + t.getText())
                .toList();
    }

    private static boolean drawable(int codePoint) {
        return codePoint == '\n' || HallFonts.drawable(codePoint);
    }

    private static String said(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Inspection::said)
                        .toList()
                        .toString()
                : "";
    }
}
