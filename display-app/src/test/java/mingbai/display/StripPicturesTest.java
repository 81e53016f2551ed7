package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Text;
import mingbai.display.ground.Legibility;
import mingbai.display.look.Box;
import mingbai.display.programme.StripMoment;
import mingbai.display.shots.Collage;
import mingbai.display.strip.StripView;
import mingbai.display.takeover.Apology;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState.Status;
import org.junit.jupiter.api.Test;

class StripPicturesTest {

    private static final List<Box> SIZES =
            List.of(new Box(0, 0, 320, 32), new Box(0, 0, 512, 64), new Box(0, 0, 640, 96));

    @Test
    void aCallNamesTicketAndWindow() {
        var call = SampleHall.call(30, "A012", 3);
        assertEquals("3请 A012 到 3 号窗口", said("strip-call", new StripMoment.Calling(call, true), 3));
        var far = SampleHall.call(31, "AB812", 138);
        assertEquals(
                "138请 AB812 到 138 号窗口",
                said("strip-far", new StripMoment.Calling(far, false), 138));
    }

    @Test
    void aPausedWindowSaysSoAndWhyWhereThereIsRoom() {
        assertEquals("3暂停受理", resting(Status.PAUSED, Optional.empty()));
        assertEquals("3暂停受理　午间休息", resting(Status.PAUSED, Optional.of(PauseReason.MEAL)));
        assertEquals("3窗口关闭", resting(Status.CLOSED, Optional.empty()));
    }

    private static String resting(Status status, Optional<PauseReason> pause) {
        var name = "strip-" + status + pause.map(Enum::name).orElse("");
        return said(name, new StripMoment.Resting(status, pause), 3).replace(" ", "");
    }

    @Test
    void aWindowAtWorkNamesItsTicket() {
        var serving = new StripMoment.Serving(TicketNumber.parse("A012"));
        assertEquals("3正在办理 A012", said("strip-serving", serving, 3));
    }

    @Test
    void aShortStripShowsTheNumberInsteadOfASentenceNobodyCanRead() {
        var small = new Box(0, 0, 128, 32);
        var call = new StripMoment.Calling(SampleHall.call(30, "A012", 3), false);
        assertEquals("3A012", Fx.call(() -> draw("strip-call", call, 3, small)));
        var serving = new StripMoment.Serving(TicketNumber.parse("A012"));
        assertEquals("3A012", Fx.call(() -> draw("strip-serving", serving, 3, small)));
    }

    @Test
    void anIdleWindowRunsItsServicesWithinTheStrip() {
        var idle = new StripMoment.Idle("综合受理窗口　办理：综合受理　投资项目联审联批");
        assertEquals("3", said("strip-idle", idle, 3), "the services run as pictures");
        assertEquals("3", said("strip-unknown", new StripMoment.Idle(""), 3));
    }

    @Test
    void anApologyFitsEveryScreen() {
        var screens = new ArrayList<>(SIZES);
        screens.add(new Box(0, 0, 1920, 1080));
        screens.add(new Box(0, 0, 1080, 1920));
        for (var screen : screens) {
            Fx.run(() -> {
                var scene = Gallery.scene(Apology.drawn("D-3F2A", screen), screen);
                var picture = new Collage.Part(0, 0, scene.snapshot(null));
                var name = "apology-" + (int) screen.width();
                Gallery.write(name, Collage.png(List.of(picture)));
                assertEquals(List.of(), Legibility.of(scene));
            });
        }
    }

    private static String said(String name, StripMoment moment, int window) {
        var said = "";
        for (var size : SIZES) {
            said = Fx.call(() -> draw(name, moment, window, size));
        }
        return said;
    }

    private static String draw(String name, StripMoment moment, int window, Box size) {
        var view = new StripView(size, new WindowNumber(window));
        view.show(moment);
        view.show(0);
        view.show(5_000_000_000L);
        var scene = Gallery.scene(view.node(), size);
        var picture = new Collage.Part(0, 0, scene.snapshot(null));
        view.stop();
        Gallery.write(name + "-" + (int) size.width(), Collage.png(List.of(picture)));
        var texts = Gallery.texts(view.node());
        assertTrue(Legibility.of(scene).isEmpty(), () -> "" + Legibility.of(scene));
        return String.join("", texts.stream().map(Text::getText).toList());
    }
}
