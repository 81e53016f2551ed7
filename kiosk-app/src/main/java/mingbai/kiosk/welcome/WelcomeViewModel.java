package mingbai.kiosk.welcome;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.welcome.WelcomeStep.Busy;
import mingbai.kiosk.welcome.WelcomeStep.Greeting;
import mingbai.kiosk.welcome.WelcomeStep.Hall;
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

    private static final Duration A_NOTICE = Duration.ofSeconds(8);
    private static final Hall NAMELESS = new Hall("政务服务中心", "Government Service Centre", false);

    private final Consumer<Door> enter;
    private final ReadOnlyObjectWrapper<WelcomeStep> step;
    private final ReadOnlyObjectWrapper<HallTime> time;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private HallContent content = HallContent.EMPTY;
    private QueueView queue = QueueView.UNKNOWN;
    private Instant now;
    private boolean reading;

    public WelcomeViewModel(Instant now, Consumer<Door> enter) {
        this.now = now;
        this.enter = enter;
        step = new ReadOnlyObjectWrapper<>(greeting());
        time = new ReadOnlyObjectWrapper<>(HallTime.at(now, USUAL_ZONE));
    }

    public ReadOnlyObjectProperty<WelcomeStep> step() {
        return step.getReadOnlyProperty();
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

    public void tick(Instant next) {
        now = next;
        refresh();
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
        refresh();
    }

    private void refresh() {
        time.set(HallTime.at(now, zone()));
        notice.set(noticeOfTheMoment());
        if (!reading) {
            step.set(greeting());
        }
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
        var doors = new ArrayList<Door>();
        if (content.catalogue().isPresent()) {
            doors.add(Door.GUIDE);
        }
        if (content.businesses().filter(b -> !b.businesses().isEmpty()).isPresent()) {
            doors.add(Door.TICKET);
            doors.add(Door.RATING);
        }
        if (content.catalogue().isPresent()) {
            doors.add(Door.DISCLOSURE);
        }
        if (content.hall().filter(h -> !h.map().shapes().isEmpty()).isPresent()) {
            doors.add(Door.MAP);
        }
        return doors;
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
        if (content.hall().isEmpty()) {
            hints.add(Hint.NO_CONTENT);
        } else if (!queue.connected()) {
            hints.add(Hint.OFFLINE);
        }
        if (now.isBefore(NEVER_BEFORE)) {
            hints.add(Hint.CLOCK_NOT_SET);
        } else if (content.expired(now)) {
            hints.add(Hint.CONTENT_EXPIRED);
        }
        return hints;
    }

    /// The hall's own.
    public ZoneId zone() {
        return content.hall().map(h -> h.name().timeZone()).orElse(USUAL_ZONE);
    }
}
