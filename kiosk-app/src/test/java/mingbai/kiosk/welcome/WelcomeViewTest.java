package mingbai.kiosk.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
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

    private WelcomeView drawnOften() {
        var format = Format.PORTRAIT;
        var look = new Look(format, Reach.usual(format), Manner.USUAL);
        var view = new WelcomeView(model, look, new Region());
        model.show(SampleHall.content());
        for (int i = 1; i <= CHANGES; i++) {
            model.tick(SampleHall.NOW.plusSeconds(i));
            model.show(i % 2 == 0 ? SampleHall.queue() : QueueView.UNKNOWN);
            drawn.add(new WeakReference<>(view.getChildren().getFirst()));
        }
        return view;
    }
}
