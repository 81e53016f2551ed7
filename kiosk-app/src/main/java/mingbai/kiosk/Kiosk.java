package mingbai.kiosk;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.tour.Tour;
import mingbai.station.content.HallContent;
import mingbai.station.emergency.Emergency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The kiosk without its window: everything put together, fed by the station, driven by ticks.
public final class Kiosk {
    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);
    private static final int LONGEST_SCAN = 300;

    private final KioskParts parts;
    private final KioskViewModel model;
    private final KioskView view;
    private final Optional<Tour> tour;
    private final char[] scan = new char[LONGEST_SCAN];
    private int scanned;
    private HallContent drawn = HallContent.EMPTY;

    /// On a machine as most are, with Chinese and English.
    public Kiosk(KioskParts parts, Format format, boolean touring) {
        this(parts, Stand.usual(format), touring);
    }

    Kiosk(KioskParts parts, Stand stand, boolean touring) {
        this.parts = parts;
        model = new KioskViewModel(new Rooms(parts), stand, now());
        var station = parts.station();
        model.show(station.content().current());
        model.show(station.queue().current());
        model.tick(now());
        view = new KioskView(model, touring);
        tour =
                touring
                        ? Optional.of(new Tour(new TouringVisitor(model, this::readOn)))
                        : Optional.empty();
        var ui = parts.backstage().ui();
        station.content().onChange(content -> ui.execute(() -> model.show(content)));
        station.queue().onChange(queue -> ui.execute(() -> model.show(queue)));
        order(station.emergency().current());
        station.emergency().onChange(ordered -> ui.execute(() -> order(ordered)));
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.touched());
        model.spot().subscribe(_ -> forgetScan());
        view.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
    }

    private void order(Emergency ordered) {
        view.darken(ordered.dark());
        model.urgent().show(ordered);
    }

    public Parent view() {
        return view;
    }

    KioskViewModel model() {
        return model;
    }

    /// As a visitor's switches do.
    public void choose(Manner wished) {
        model.choose(wished);
    }

    /// To be called about twice a second, on the thread that draws.
    public void tick() {
        model.tick(now());
        tour.ifPresent(t -> t.tick(now()));
    }

    /// To be called after each frame.
    public void drawn() {
        parts.station().pulse().frame();
        if (model.visited() != drawn) {
            drawn = model.visited();
            parts.station().pulse().drawn(drawn);
        }
    }

    /// A defect of ours: logged under a code that the visitor sees too, and back to the start.
    public void failed(Throwable defect) {
        var code = "%06d".formatted(parts.backstage().random().nextInt(1_000_000));
        LOG.error("the kiosk failed, code {}", code, defect);
        model.apologise(code);
    }

    private Instant now() {
        return parts.backstage().clock().instant();
    }

    /// Scanners type what they read and end it with Enter.
    private void typed(String character) {
        if (character.equals("\r") || character.equals("\n")) {
            var text = new String(scan, 0, scanned);
            forgetScan();
            if (!text.isEmpty()) {
                model.touched();
                model.scanned(text);
            }
        } else if (!character.isBlank() && scanned + character.length() <= LONGEST_SCAN) {
            character.getChars(0, character.length(), scan, scanned);
            scanned += character.length();
        }
    }

    /// What was read may be somebody's number: nothing of it stays in memory.
    private void forgetScan() {
        Arrays.fill(scan, '\0');
        scanned = 0;
    }

    /// Moves what scrolls on the screen.
    public void readOn() {
        view.lookupAll("." + Scroll.STYLE).stream().findFirst().ifPresent(Kiosk::turn);
    }

    private static void turn(Node scroll) {
        if (scroll instanceof Scroll s) {
            s.turn(1);
        }
    }
}
