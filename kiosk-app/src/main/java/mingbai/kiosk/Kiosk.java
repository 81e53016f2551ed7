package mingbai.kiosk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import mingbai.device.idcard.CardSeen;
import mingbai.kiosk.aloud.Narrator;
import mingbai.kiosk.aloud.Reciter;
import mingbai.kiosk.aloud.Reciter.Said;
import mingbai.kiosk.attached.Attached;
import mingbai.kiosk.attached.CardMarks;
import mingbai.kiosk.attached.CardWait;
import mingbai.kiosk.attached.Twilight;
import mingbai.kiosk.attached.TypedCode;
import mingbai.kiosk.idle.IdleStep;
import mingbai.kiosk.idle.IdleViewModel;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.progress.ProgressViewModel;
import mingbai.kiosk.rating.pad.GradeKeys;
import mingbai.kiosk.technician.Corner;
import mingbai.kiosk.technician.Lock;
import mingbai.kiosk.technician.TechnicianViewModel;
import mingbai.kiosk.technician.bench.Workbench;
import mingbai.kiosk.ticket.Wish.CardWord;
import mingbai.kiosk.tour.Tour;
import mingbai.kiosk.urgent.UrgentStep;
import mingbai.kiosk.urgent.UrgentViewModel;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.signing.Verifier;
import mingbai.station.content.HallContent;
import mingbai.station.emergency.Emergency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The kiosk without its window: everything put together, fed by the station, driven by ticks.
public final class Kiosk {
    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);

    private final KioskParts parts;
    private final KioskViewModel model;
    private final KioskView view;
    private final Optional<Tour> tour;
    private final TypedCode typed = new TypedCode(this::read);
    private final Reciter reciter;
    private final Twilight twilight;
    private Optional<Corner> corner = Optional.empty();
    private Optional<Attached> attached = Optional.empty();
    private Optional<AutoCloseable> beside = Optional.empty();
    private HallContent drawn = HallContent.EMPTY;
    private long failures;

    /// On a machine as most are, with Chinese and English.
    public Kiosk(KioskParts parts, Format format, boolean touring) {
        this(parts, Stand.usual(format), touring);
    }

    Kiosk(KioskParts parts, Stand stand, boolean touring) {
        this.parts = parts;
        twilight = new Twilight(now());
        model = new KioskViewModel(new Rooms(parts), stand, now());
        var station = parts.station();
        // Listened to before it is read: what changes in between must not be missed.
        var ui = parts.backstage().ui();
        station.content().onChange(content -> ui.execute(() -> model.show(content)));
        station.queue().onChange(queue -> ui.execute(() -> model.show(queue)));
        model.show(station.content().current());
        model.show(station.queue().current());
        model.tick(now());
        reciter = new Reciter(ui);
        view = new KioskView(model, reciter.subtitle(), touring);
        tour =
                touring
                        ? Optional.of(new Tour(new TouringVisitor(model, this::readOn)))
                        : Optional.empty();
        station.emergency().onChange(ordered -> ui.execute(() -> order(ordered)));
        order(station.emergency().current());
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
        model.spot().subscribe(_ -> typed.forget());
        view.addEventFilter(KeyEvent.KEY_TYPED, event -> typed.type(event.getCharacter()));
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
        attached.ifPresent(a -> model.deserted(deserted(a)));
        model.tick(now());
        corner.ifPresent(c -> c.tick(now()));
        reciter.tick(said());
        tour.ifPresent(t -> t.tick(now()));
    }

    /// From now on technicians can come in, with an answer that `verifier` believes.
    public void admit(Workbench bench, Verifier verifier) {
        var lock = new Lock(parts.id(), verifier, parts.backstage().random());
        corner = Optional.of(Corner.of(view, now(), () -> knock(lock, bench)));
    }

    private void knock(Lock lock, Workbench bench) {
        if (model.spot().get() instanceof Spot.AtTechnician(var inside)) {
            inside.knock();
        } else if (!model.spot().get().busy()) {
            var zone = model.welcome().zone();
            model.service(new TechnicianViewModel(lock, bench, now(), zone, model::home));
        }
    }

    /// From now on visitors can listen.
    public void speakBy(Narrator narrator) {
        reciter.with(narrator);
    }

    /// What is to be said, in a hall that is open, to somebody who wants it said.
    private Optional<Said> said() {
        boolean dark = parts.station().emergency().current().dark() || model.dim().get();
        var manner = model.look().get().manner();
        boolean listening = manner.aloud() && !dark && !model.welcome().closed();
        return listening ? Optional.of(new Said(prompt(), manner.tongue())) : Optional.empty();
    }

    Prompt prompt() {
        if (model.urgent().step().get() instanceof UrgentStep.Warning) {
            return UrgentViewModel.PROMPT;
        }
        if (model.idle().step().get() instanceof IdleStep.Asking) {
            return IdleViewModel.PROMPT;
        }
        var spot = model.spot().get();
        return spot instanceof Spot.Welcome ? model.welcome().prompt() : spot.prompt();
    }

    private boolean deserted(Attached a) {
        boolean visited = !(model.spot().get() instanceof Spot.Welcome);
        return twilight.dim(now(), visited || a.somebodyThere());
    }

    private void touched() {
        twilight.touched(now());
        model.touched();
    }

    /// Lets what hangs on the kiosk take part: codes and cards that are held before it, its button,
    /// the keys of its rating pad, and whether anybody stands there.
    public void attach(Attached devices) {
        attached = Optional.of(devices);
        var ui = parts.backstage().ui();
        devices.onCode(code -> ui.execute(() -> read(code)));
        devices.onButton(() -> ui.execute(() -> awake(model::home)));
        model.spot().subscribe(spot -> reach(spot, devices));
    }

    private void read(String code) {
        awake(() -> model.scanned(code));
    }

    private void awake(Runnable deed) {
        touched();
        deed.run();
    }

    /// Pad and card reader wait only where they are of use.
    private void reach(Spot spot, Attached devices) {
        beside.ifPresent(Kiosk::end);
        beside = Optional.empty();
        var ui = parts.backstage().ui();
        switch (spot) {
            case Spot.AtRating(var rating) ->
                    beside =
                            devices.pad().map(pad -> new GradeKeys(rating, pad, ui, this::touched));
            case Spot.AtTicket(var ticket) ->
                    await(
                            devices,
                            new Ask.GetDayKey(request(), parts.id()),
                            laid -> ticket.laid(word(laid)));
            case Spot.AtProgress(var progress) ->
                    await(
                            devices,
                            new Ask.GetCaseKey(request(), parts.id()),
                            laid -> laid(progress, laid));
            default -> {}
        }
    }

    private static void end(AutoCloseable waiting) {
        try {
            waiting.close();
        } catch (Exception e) {
            LOG.error("What hangs on the kiosk could not be let go", e);
        }
    }

    private void await(Attached devices, Ask forKey, Consumer<CardMarks.Laid> told) {
        var desk = parts.station().desk();
        var ui = parts.backstage().ui();
        Consumer<CardMarks.Laid> seen = laid -> awake(() -> told.accept(laid));
        beside = devices.cardReader().map(r -> CardWait.under(forKey, desk, r, ui, seen));
    }

    private RequestId request() {
        var random = parts.backstage().random();
        return new RequestId(new UUID(random.nextLong(), random.nextLong()));
    }

    private static CardWord word(CardMarks.Laid laid) {
        return switch (laid) {
            case CardMarks.Laid.Person(var mark) -> new CardWord.Marked(mark);
            case CardMarks.Laid.Unread(var why) -> new CardWord.Unread(why(why));
        };
    }

    private static void laid(ProgressViewModel progress, CardMarks.Laid laid) {
        switch (laid) {
            case CardMarks.Laid.Person(var mark) -> progress.laid(mark);
            case CardMarks.Laid.Unread(var why) -> progress.unread(why(why));
        }
    }

    private static Phrase why(CardSeen.Unreadable.Why why) {
        return Phrase.of(why.chinese(), why.english());
    }

    /// What keeps slips from coming out of the printer, now.
    public void printer(Optional<PaperTrouble> trouble) {
        model.welcome().printer(trouble);
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
        failures++;
        var code = "%06d".formatted(parts.backstage().random().nextInt(1_000_000));
        LOG.error("the kiosk failed, code {}", code, defect);
        model.apologise(code);
    }

    boolean atHome() {
        return model.spot().get() instanceof Spot.Welcome;
    }

    /// How often it has apologised.
    long failures() {
        return failures;
    }

    private Instant now() {
        return parts.backstage().clock().instant();
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
