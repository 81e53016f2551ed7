package mingbai.display.zone;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import mingbai.model.programme.Clip.Transition;

/// A zone as it is drawn: the same thing is not drawn again, a new one comes on as it should.
public final class ZoneView {

    private static final Duration LASTS = Duration.millis(400);

    private final Group node = new Group();
    private final ZoneFrame frame;
    private Optional<Object> shown = Optional.empty();
    private Optional<Animation> moving = Optional.empty();

    public ZoneView(ZoneFrame frame) {
        this.frame = frame;
        node.setClip(new Rectangle(frame.pixels().width(), frame.pixels().height()));
    }

    public ZoneFrame frame() {
        return frame;
    }

    public Group node() {
        return node;
    }

    /// `key` stands for what `drawn` draws.
    public void show(Object key, Transition into, Supplier<List<Node>> drawn) {
        if (shown.equals(Optional.of(key))) {
            return;
        }
        boolean first = shown.isEmpty();
        shown = Optional.of(key);
        stop();
        var next = new Group(drawn.get());
        node.getChildren().setAll(next);
        if (!first) {
            come(next, into);
        }
    }

    private void come(Group next, Transition into) {
        moving =
                switch (into) {
                    case CUT -> Optional.empty();
                    case FADE -> Optional.of(fade(next));
                    case SLIDE -> Optional.of(slide(next));
                };
        moving.ifPresent(Animation::play);
    }

    private static Animation fade(Group next) {
        var fade = new FadeTransition(LASTS, next);
        fade.setFromValue(0);
        fade.setToValue(1);
        return fade;
    }

    private Animation slide(Group next) {
        var slide = new TranslateTransition(LASTS, next);
        slide.setFromX(frame.pixels().width());
        slide.setToX(0);
        return slide;
    }

    /// Draws everything again at the next showing.
    public void forget() {
        shown = Optional.empty();
    }

    public void stop() {
        moving.ifPresent(Animation::stop);
        moving = Optional.empty();
    }
}
