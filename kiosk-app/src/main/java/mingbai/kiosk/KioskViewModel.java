package mingbai.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.Spot.AtRating;
import mingbai.kiosk.Spot.AtTechnician;
import mingbai.kiosk.Spot.AtTicket;
import mingbai.kiosk.Spot.Sorry;
import mingbai.kiosk.Spot.Welcome;
import mingbai.kiosk.frame.Offer;
import mingbai.kiosk.idle.Dusk;
import mingbai.kiosk.idle.IdleViewModel;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.technician.TechnicianViewModel;
import mingbai.kiosk.urgent.UrgentStep;
import mingbai.kiosk.urgent.UrgentViewModel;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.welcome.WelcomeStep;
import mingbai.kiosk.welcome.WelcomeViewModel;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.item.ItemCode;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.BusinessId;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// Leads one visitor after another through the rooms. A visit keeps the content it began with, so
/// that nothing changes under a reader's eyes; the next one gets the newest.
final class KioskViewModel implements ItemViewModel.Ways {
    static final Duration APOLOGY = Duration.ofSeconds(3);

    private static final Pattern APPOINTMENT = Pattern.compile("[0-9]{8}");

    private static final KioskSettings USUAL = KioskSettings.usual("");

    private final Rooms rooms;
    private final WelcomeViewModel welcome;
    private final Stand stand;
    private final IdleViewModel idle;
    private final UrgentViewModel urgent;
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(new Welcome());
    private final ReadOnlyObjectWrapper<Look> look;
    private final Deque<Spot> way = new ArrayDeque<>();
    private final Offer offer;
    private HallContent newest = HallContent.EMPTY;
    private HallContent visited = HallContent.EMPTY;
    private final ReadOnlyBooleanWrapper dim = new ReadOnlyBooleanWrapper(false);
    private Instant now;
    private final Dusk dusk;
    private boolean deserted;
    private Optional<Instant> apologyEnds = Optional.empty();

    KioskViewModel(Rooms rooms, Stand stand, Instant now) {
        this.rooms = rooms;
        this.now = now;
        dusk = new Dusk(now, stand.nights());
        offer = stand.offer();
        look = new ReadOnlyObjectWrapper<>(stand.look());
        welcome = new WelcomeViewModel(now, stand.doors(), this::enter);
        this.stand = stand;
        idle = new IdleViewModel(now, this::home);
        urgent = new UrgentViewModel(now, welcome.zone());
    }

    ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    WelcomeViewModel welcome() {
        return welcome;
    }

    IdleViewModel idle() {
        return idle;
    }

    UrgentViewModel urgent() {
        return urgent;
    }

    /// A sensor has seen nobody before the machine for long enough.
    void deserted(boolean so) {
        deserted = so;
    }

    /// Whether the screen is dimmed, since the hall is closed, or nobody is there.
    ReadOnlyBooleanProperty dim() {
        return dim.getReadOnlyProperty();
    }

    HallContent visited() {
        return visited;
    }

    void show(HallContent next) {
        newest = next;
        if (spot.get() instanceof Welcome) {
            visited = next;
            welcome.show(next);
        }
    }

    void show(QueueView next) {
        welcome.show(next);
        if (spot.get() instanceof AtTicket(var model)) {
            model.queueChanged();
        }
    }

    void touched() {
        idle.touched(now);
        welcome.touched();
        dusk.touched(now);
        dim.set(false);
    }

    void tick(Instant next) {
        now = next;
        welcome.tick(next);
        urgent.tick(next, welcome.zone());
        if (spot.get().patient() || waitingForVisitor()) {
            idle.touched(next);
        } else {
            var settings = newest.kioskSettings().orElse(USUAL);
            var patience = settings.idle().multipliedBy(look.get().manner().unhurried() ? 2 : 1);
            idle.tick(next, patience, settings.countdown());
        }
        dim.set(dusk());
        spot.get().tick(next);
        if (spot.get() instanceof Sorry) {
            endApology();
        }
    }

    private boolean dusk() {
        boolean warned = urgent.step().get() instanceof UrgentStep.Warning;
        boolean nobody = deserted && spot.get() instanceof Welcome;
        return !warned && (nobody || dusk.falls(now, welcome.zone(), welcome.closed()));
    }

    private void endApology() {
        if (apologyEnds.isEmpty()) {
            apologyEnds = Optional.of(now.plus(APOLOGY));
        } else if (!now.isBefore(apologyEnds.get())) {
            home();
        }
    }

    private boolean waitingForVisitor() {
        return spot.get() instanceof Welcome
                && !(welcome.step().get() instanceof WelcomeStep.Reading)
                && look.get().manner().equals(Manner.USUAL)
                && !urgent.anyPutAside();
    }

    private boolean busy() {
        return spot.get().busy();
    }

    void enter(Door door) {
        switch (door) {
            case GUIDE -> go(rooms.find(visited, this::openItem));
            case TICKET -> go(rooms.ticket(visited, this::home));
            case RATING -> go(rooms.rating(visited, this::home));
            case PROGRESS -> go(rooms.progress(visited));
            case CONSULT -> go(rooms.consult(visited));
            case DISCLOSURE -> go(rooms.disclosure(visited, this::openItem));
            case MAP -> go(rooms.map(visited, Optional.empty()));
        }
    }

    void openItem(ItemCode code) {
        go(rooms.item(visited, code, this));
    }

    @Override
    public boolean ticketsHere() {
        return stand.doors().contains(Door.TICKET);
    }

    @Override
    public boolean paperHere() {
        return stand.prints();
    }

    @Override
    public void takeTicket(BusinessId business, ItemCode item) {
        var ticket = rooms.ticket(visited, this::home);
        ticket.model().choose(business, Optional.of(item));
        go(ticket);
    }

    @Override
    public void showOnMap(BusinessId business) {
        go(rooms.map(visited, Optional.of(business)));
    }

    /// A ticket's code held before the scanner leads to its rating, that of an appointment to its
    /// ticket.
    void scanned(String text) {
        if (spot.get().scanned(text)) {
            return;
        }
        if (APPOINTMENT.matcher(text.strip()).matches()) {
            booked(new AppointmentCode(text.strip()));
            return;
        }
        if (spot.get() instanceof Welcome) {
            welcome.enter(Door.RATING);
        }
        if (spot.get() instanceof AtRating(var model)) {
            model.scanned(text);
        }
    }

    private void booked(AppointmentCode code) {
        if (spot.get() instanceof Welcome) {
            welcome.enter(Door.TICKET);
        }
        if (spot.get() instanceof AtTicket(var model)) {
            model.scanned(code);
        }
    }

    /// A technician wants to come in, or to come in again.
    void service(TechnicianViewModel technician) {
        leaveTicket();
        way.clear();
        spot.set(new AtTechnician(technician));
    }

    private void go(Spot next) {
        way.push(spot.get());
        spot.set(next);
    }

    /// One step back inside the room, or else to the room before.
    void back() {
        if (spot.get().back()) {
            return;
        }
        leaveTicket();
        if (way.isEmpty() || way.peek() instanceof Welcome) {
            home();
        } else {
            spot.set(way.pop());
        }
    }

    /// Ends the visit and forgets all of it.
    void home() {
        if (busy()) {
            return;
        }
        leaveTicket();
        way.clear();
        apologyEnds = Optional.empty();
        visited = newest;
        look.set(look.get().plain());
        welcome.show(newest);
        welcome.greet();
        urgent.forget();
        spot.set(new Welcome());
    }

    private void leaveTicket() {
        if (spot.get() instanceof AtTicket(var model)) {
            model.gone();
        }
    }

    Offer offer() {
        return offer;
    }

    void choose(Manner wished) {
        look.set(look.get().with(wished));
    }

    void apologise(String code) {
        leaveTicket();
        way.clear();
        apologyEnds = Optional.empty();
        spot.set(new Sorry(code));
    }
}
