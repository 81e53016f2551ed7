package mingbai.service.calling;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.ask.Reserve;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallProfile;
import mingbai.model.place.ServiceWindow.Skill;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rules.MissPolicy;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.model.rules.Quota;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.admission.TicketOffice;
import mingbai.service.database.Database;
import mingbai.service.journal.JournalReader;
import mingbai.service.ledger.QueueBook;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.ticket.Ticket;

/// The sample hall's queue, with rules and windows as a test wants them.
public final class QueueHall implements AutoCloseable {
    public static final BusinessId MARRIAGE = new BusinessId("marriage");
    public static final BusinessId MARKET = new BusinessId("market");
    public static final BusinessId GENERAL = new BusinessId("general");
    public static final WindowNumber WEDDINGS = new WindowNumber(36);
    public static final WindowNumber ALSO_WEDDINGS = new WindowNumber(37);
    public static final StationId KIOSK = new StationId("kiosk-1");

    private final MovableClock clock;
    private final QuietRooms rooms;
    private long entries;

    private QueueHall(QuietRooms rooms, MovableClock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /// The usual rules hold until a test gives others: the sample hall's own are its business.
    public static QueueHall open(Path folder, MovableClock clock) throws Exception {
        var hall = new QueueHall(QuietRooms.withSample(folder, clock), clock);
        hall.rules(QueueRules.USUAL);
        return hall;
    }

    /// The same hall after the service was started again, as its database has it.
    public static QueueHall reopen(Path folder, MovableClock clock) throws Exception {
        return new QueueHall(QuietRooms.open(folder, clock), clock);
    }

    public <T> T part(Class<T> type) {
        return rooms.part(type);
    }

    public void rules(QueueRules rules) {
        put(ContentPath.QUEUE_RULES, DocumentType.QUEUE_RULES, rules);
    }

    public void missed(MissPolicy missed) {
        var usual = QueueRules.USUAL;
        rules(
                new QueueRules(
                        usual.hours(),
                        usual.fairness(),
                        missed,
                        false,
                        usual.reserve(),
                        List.of()));
    }

    public void hours(OpeningHours hours) {
        var usual = QueueRules.USUAL;
        rules(new QueueRules(hours, usual.fairness(), usual.missed(), false, 10, List.of()));
    }

    public void quotas(Quota... quotas) {
        var usual = QueueRules.USUAL;
        rules(
                new QueueRules(
                        usual.hours(),
                        usual.fairness(),
                        usual.missed(),
                        false,
                        10,
                        List.of(quotas)));
    }

    public void overnight() {
        var usual = QueueRules.USUAL;
        rules(new QueueRules(usual.hours(), usual.fairness(), usual.missed(), true, 10, List.of()));
    }

    private void put(ContentPath path, DocumentType type, Record document) {
        var scope = part(HallShelf.class).hallScope();
        part(Library.class).put(LibraryDocument.of(scope, path, type, document));
    }

    /// Gives a window other skills.
    public void skills(WindowNumber number, Skill... skills) {
        var plan = part(HallShelf.class).plan().orElseThrow().profile();
        var windows =
                plan.windows().stream()
                        .map(w ->
                                w.number().equals(number)
                                        ? new mingbai.model.place.ServiceWindow(
                                                number, w.name(), w.zoneId(), List.of(skills))
                                        : w)
                        .toList();
        put(
                ContentPath.HALL,
                DocumentType.HALL,
                new HallProfile(plan.name(), plan.region(), plan.zones(), windows, plan.map()));
    }

    public static Ask.TakeTicket ask(BusinessId business) {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()), KIOSK, business, Optional.empty());
    }

    public Answer answer(Ask.TakeTicket ask) {
        return part(TicketOffice.class).take(ask).join();
    }

    public Answer.TicketIssued take(Ask.TakeTicket ask) {
        return switch (answer(ask)) {
            case Answer.TicketIssued issued -> issued;
            case Answer other -> throw new AssertionError(other);
        };
    }

    /// The number of an ordinary ticket.
    public TicketNumber take(BusinessId business) {
        return take(ask(business)).ticket().number();
    }

    public Answer.Reason refusal(Ask.TakeTicket ask) {
        return switch (answer(ask)) {
            case Answer.Refused refused -> refused.reason();
            case Answer other -> throw new AssertionError(other);
        };
    }

    public DeskOutcome press(DeskCommand command) {
        return part(QueueDesk.class).handle(command);
    }

    /// Which ticket comes next at a window; empty when nobody waits.
    public String next(WindowNumber window) {
        return switch (press(new DeskCommand.CallNext(window))) {
            case DeskOutcome.Called(var call) -> call.ticket().text();
            case DeskOutcome.NobodyWaits() -> "";
            case DeskOutcome other -> throw new AssertionError(other);
        };
    }

    public Ticket ticket(TicketNumber number) {
        return find(clock.instant().atZone(part(HallShelf.class).timeZone()).toLocalDate(), number)
                .orElseThrow();
    }

    public Optional<Ticket> find(LocalDate day, TicketNumber number) {
        var book = part(QueueBook.class);
        return part(Database.class).read(sql -> book.tickets().find(sql, day, number));
    }

    public int waiting(BusinessId business) {
        var book = part(QueueBook.class);
        var day = part(HallShelf.class).plan().orElseThrow().day(clock.instant());
        return part(Database.class).read(sql -> book.lines().line(sql, day, business)).waiting();
    }

    public Reserve lease(StationId station, BusinessId business) {
        var day = part(HallShelf.class).plan().orElseThrow().day(clock.instant());
        var ask = new Ask.LeaseReserve(new RequestId(UUID.randomUUID()), station, business, day);
        return switch (part(TicketOffice.class).lease(ask).join()) {
            case Answer.ReserveLeased(var id, var reserve) -> reserve;
            case Answer other -> throw new AssertionError(other);
        };
    }

    /// A kiosk hands over what happened there, as the journal brings it.
    public void report(StationId station, JournalEvent event) {
        entries++;
        var entry =
                new JournalEntry(
                        new EntryId(new UUID(1, entries)), entries, clock.instant(), event);
        part(Database.class)
                .writeNow(sql -> {
                    rooms.all(JournalReader.class)
                            .forEach(reader -> reader.took(sql, station, entry));
                    return 1;
                });
    }

    /// A ticket that a kiosk gives out of its reserve now.
    public JournalEvent.TicketTaken givenOut(Reserve reserve, int index, Ask.TakeTicket ask) {
        entries++;
        var token = TicketToken.draw(new java.util.Random(entries));
        return new JournalEvent.TicketTaken(
                ask,
                reserve.day(),
                new Answer.Ticket(
                        new TicketNumber(reserve.prefix(), reserve.first() + index),
                        token,
                        reserve.business(),
                        clock.instant()));
    }

    @Override
    public void close() {
        rooms.close();
    }
}
