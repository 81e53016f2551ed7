package mingbai.kiosk.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.Stage;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

class WelcomeViewTest {
    private static final int CHANGES = 40;

    private final WelcomeViewModel model =
            new WelcomeViewModel(SampleHall.NOW, EnumSet.allOf(Door.class), door -> {});
    private final List<WeakReference<Node>> drawn = new ArrayList<>();

    /// A hall calls a thousand times a day, and the kiosk is on for months.
    @Test
    void whatWasDrawnBeforeACallIsForgotten() throws Exception {
        var view = Stage.call(this::drawnOften);
        Stage.call(() -> {
            // Whoever is told the time finds out that nobody is there any more.
            model.tick(SampleHall.NOW.plusSeconds(120));
            return null;
        });
        System.gc();
        long kept = drawn.stream().filter(each -> each.get() != null).count();
        assertEquals(1, kept, "of " + drawn.size() + " in " + view);
    }

    /// A kiosk keeps one of each manner somebody chose.
    @Test
    void whatNobodySeesIsNotDrawnUntilSomebodyDoes() throws Exception {
        Stage.call(() -> {
            model.show(SampleHall.content());
            model.show(SampleHall.queue());
            var view = view();
            var before = view.getChildren().getFirst();
            model.show(QueueView.UNKNOWN);
            model.show(SampleHall.queue());
            model.show(QueueView.UNKNOWN);
            assertSame(before, view.getChildren().getFirst());
            var group = new Group(view);
            var scene = new Scene(group);
            var seen = view.getChildren().getFirst();
            assertNotSame(before, seen);
            group.getChildren().clear();
            System.gc();
            model.show(SampleHall.queue());
            assertSame(seen, view.getChildren().getFirst());
            group.getChildren().add(view);
            assertNotSame(seen, view.getChildren().getFirst());
            return scene;
        });
    }

    private WelcomeView view() {
        var format = Format.PORTRAIT;
        var look = new Look(format, Reach.usual(format), Manner.USUAL);
        return new WelcomeView(model, look, new Region());
    }

    private WelcomeView drawnOften() {
        var view = view();
        var scene = new Scene(new Group(view));
        model.show(SampleHall.content());
        for (int i = 1; i <= CHANGES; i++) {
            model.tick(SampleHall.NOW.plusSeconds(i));
            model.show(i % 2 == 0 ? SampleHall.queue() : QueueView.UNKNOWN);
            drawn.add(new WeakReference<>(view.getChildren().getFirst()));
        }
        // A scene remembers what left it until its next picture.
        scene.snapshot(null);
        return view;
    }
}
