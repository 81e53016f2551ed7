package mingbai.kiosk.welcome;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.welcome.WelcomeStep.Busy;
import mingbai.kiosk.welcome.WelcomeStep.Greeting;
import mingbai.kiosk.welcome.WelcomeStep.Hall;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallProfile;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState.Status;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// Decides what the welcome screen says, from content, queue and time.
public final class WelcomeViewModel {
    static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    /// No true clock says a time before this software was made.
    static final Instant NEVER_BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    /// How long nobody touches the kiosk before it shows its notices to the hall.
    static final Duration ALONE = Duration.ofSeconds(90);

    private static final Duration A_NOTICE = Duration.ofSeconds(8);
    private static final Hall NAMELESS = new Hall("政务服务中心", "Government Service Centre", false);

    private final Set<Door> offered;
    private final Consumer<Door> enter;
    private final ReadOnlyObjectWrapper<WelcomeStep> step;
    private final ReadOnlyObjectWrapper<HallTime> time;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private HallContent content = HallContent.EMPTY;
    private QueueView queue = QueueView.UNKNOWN;
    private Instant now;
    private Instant touched;
    private boolean reading;
    private Optional<PaperTrouble> printer = Optional.empty();

    /// `offered` are the doors this machine's place has.
    public WelcomeViewModel(Instant now, Set<Door> offered, Consumer<Door> enter) {
        this.now = now;
        this.offered = Set.copyOf(offered);
        this.touched = now;
        this.enter = enter;
        step = new ReadOnlyObjectWrapper<>(greeting());
        time = new ReadOnlyObjectWrapper<>(HallTime.at(now, USUAL_ZONE));
    }

    public ReadOnlyObjectProperty<WelcomeStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt();
    }

    public ReadOnlyObjectProperty<HallTime> time() {
        return time.getReadOnlyProperty();
    }

    /// The notice whose turn it is.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    public void show(HallContent next) {
        content = next;
        refresh();
    }

    public void show(QueueView next) {
        queue = next;
        refresh();
    }

    /// What keeps slips from coming out of the printer.
    public void printer(Optional<PaperTrouble> trouble) {
        printer = trouble;
        refresh();
    }

    public void tick(Instant next) {
        now = next;
        refresh();
    }

    /// Somebody is there.
    public void touched() {
        touched = now;
    }

    public void enter(Door door) {
        if (doors().contains(door)) {
            enter.accept(door);
        }
    }

    public void read(Notice chosen) {
        reading = true;
        step.set(new WelcomeStep.Reading(chosen));
    }

    public void greet() {
        reading = false;
        touched = now;
        refresh();
    }

    private void refresh() {
        time.set(HallTime.at(now, zone()));
        notice.set(noticeOfTheMoment());
        if (!reading) {
            step.set(alone() ? attracting() : greeting());
        }
    }

    /// A clock set back makes nobody leave.
    private boolean alone() {
        return !now.isBefore(touched.plus(ALONE));
    }

    private WelcomeStep attracting() {
        var hall = greeting().hall();
        return notice.get()
                .<WelcomeStep>map(n -> new WelcomeStep.Attracting(hall, n))
                .orElseGet(this::greeting);
    }

    private Optional<Notice> noticeOfTheMoment() {
        var notices = content.notices(now);
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        long turn = now.getEpochSecond() / A_NOTICE.toSeconds();
        return Optional.of(notices.get((int) Math.floorMod(turn, (long) notices.size())));
    }

    private Greeting greeting() {
        return new Greeting(
                content.hall().map(WelcomeViewModel::named).orElse(NAMELESS),
                doors(),
                busy(),
                hints());
    }

    private static Hall named(HallProfile hall) {
        var name = hall.name();
        return new Hall(name.chinese(), name.english(), name.demonstration());
    }

    private List<Door> doors() {
        return Arrays.stream(Door.values())
                .filter(offered::contains)
                .filter(this::leadsSomewhere)
                .toList();
    }

    private boolean leadsSomewhere(Door door) {
        return switch (door) {
            case TICKET, RATING ->
                    content.businesses().filter(b -> !b.businesses().isEmpty()).isPresent();
            case GUIDE, PROGRESS, DISCLOSURE, CONSULT -> content.catalogue().isPresent();
            case MAP -> content.hall().filter(h -> !h.map().shapes().isEmpty()).isPresent();
        };
    }

    private Optional<Busy> busy() {
        return queue.snapshot().filter(s -> queue.connected()).map(WelcomeViewModel::busy);
    }

    private static Busy busy(QueueSnapshot snapshot) {
        int waiting = snapshot.waiting().stream().mapToInt(QueueSnapshot.Waiting::count).sum();
        long open = snapshot.windows().stream().filter(w -> w.status() == Status.OPEN).count();
        return new Busy(waiting, (int) open);
    }

    private List<Hint> hints() {
        var hints = new ArrayList<Hint>();
        boolean tickets = offered.contains(Door.TICKET);
        if (content.hall().isEmpty()) {
            hints.add(Hint.NO_CONTENT);
        } else if (closed()) {
            hints.add(tickets ? Hint.CLOSED : Hint.CLOSED_FOR_READERS);
        } else if (printer.isPresent() && tickets) {
            boolean empty = printer.get() == PaperTrouble.NO_PAPER;
            hints.add(empty ? Hint.NO_PAPER : Hint.NO_PRINTER);
        } else if (!queue.connected() && tickets) {
            hints.add(Hint.OFFLINE);
        }
        if (now.isBefore(NEVER_BEFORE)) {
            hints.add(Hint.CLOCK_NOT_SET);
        } else if (content.expired(now)) {
            hints.add(Hint.CONTENT_EXPIRED);
        }
        return hints;
    }

    /// Whether the hall gives out no tickets at this time of day.
    public boolean closed() {
        boolean known = !now.isBefore(NEVER_BEFORE) && content.hall().isPresent();
        return known && !content.queueRules().hours().openAt(LocalDateTime.ofInstant(now, zone()));
    }

    /// The hall's own.
    public ZoneId zone() {
        return content.hall().map(h -> h.name().timeZone()).orElse(USUAL_ZONE);
    }
}
