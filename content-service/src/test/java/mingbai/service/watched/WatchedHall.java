package mingbai.service.watched;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.model.rules.Span;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topics;
import mingbai.program.settings.SettingsFile;
import mingbai.service.ImportedSample;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.database.Database;
import mingbai.service.ground.Grounds;
import mingbai.service.journal.JournalReader;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import mingbai.service.settings.Settings;

/// The sample hall's stations, which report and hand over what a test wants.
public final class WatchedHall implements AutoCloseable {
    public static final HallId HALL = new HallId("songming");
    public static final Scope SCOPE = new Scope.OfHall(HALL);

    private final MovableClock clock;
    private final HandBus bus;
    private final QuietRooms rooms;
    private long entries;

    private WatchedHall(MovableClock clock, HandBus bus, QuietRooms rooms) {
        this.clock = clock;
        this.bus = bus;
        this.rooms = rooms;
    }

    public static WatchedHall open(Path folder, MovableClock clock, Map<String, String> more)
            throws Exception {
        var properties = new Properties();
        properties.setProperty("demo", "true");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.putAll(Grounds.settings(folder));
        properties.putAll(more);
        var bus = new HandBus();
        var settings = Settings.from(SettingsFile.of(properties));
        ImportedSample.copy(folder);
        return new WatchedHall(clock, bus, QuietRooms.open(settings, clock, bus));
    }

    public <T> T part(Class<T> type) {
        return rooms.part(type);
    }

    public HandBus bus() {
        return bus;
    }

    public void advance(Duration time) {
        clock.advance(time);
    }

    /// Releases what the library holds; the hall's version then.
    public long release() {
        part(Publisher.class).publishHall();
        return switch (part(Publisher.class).publish(SCOPE)) {
            case PublishOutcome.Published out -> out.version();
            case PublishOutcome.Unchanged out -> out.version();
            case PublishOutcome other -> throw new AssertionError(other);
        };
    }

    public void put(String id, String title, String body) {
        var notice =
                new Notice(
                        id,
                        Notice.Kind.PUBLICITY,
                        title,
                        body,
                        new Validity(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")));
        part(Library.class)
                .put(
                        LibraryDocument.of(
                                SCOPE,
                                ContentPath.notice(id),
                                DocumentType.NOTICE,
                                notice,
                                notice.shown()));
    }

    /// The hall opens at these hours, every day.
    public void opens(String span) {
        var usual = QueueRules.USUAL;
        var day = List.of(Span.parse(span));
        var week =
                Arrays.stream(DayOfWeek.values()).map(d -> new OpeningHours.Day(d, day)).toList();
        var rules =
                new QueueRules(
                        new OpeningHours(week, List.of(), List.of()),
                        usual.fairness(),
                        usual.missed(),
                        false,
                        usual.reserve(),
                        List.of());
        part(Library.class)
                .put(
                        LibraryDocument.of(
                                SCOPE, ContentPath.QUEUE_RULES, DocumentType.QUEUE_RULES, rules));
    }

    public void withdraw(String id) {
        part(Library.class).remove(SCOPE, ContentPath.notice(id));
    }

    /// A station reports that it shows everything that is out.
    public void reports(String station, long frames, RefusalReport... refusals)
            throws MalformedMessage {
        var shown =
                part(Publisher.class).out().stream()
                        .map(m -> new Shown(m.scope(), m.version(), clock.instant()))
                        .toList();
        reports(station, shown, frames, refusals);
    }

    public void reports(String station, List<Shown> shown, long frames, RefusalReport... refusals)
            throws MalformedMessage {
        var picture = new StationStatus.Picture(shown, frames, true);
        say(station, true, picture, List.of(), Arrays.asList(refusals));
    }

    /// A station shows everything that is out, and tells of its devices.
    public void tellsOf(String station, long frames, DeviceReport... devices)
            throws MalformedMessage {
        var shown =
                part(Publisher.class).out().stream()
                        .map(m -> new Shown(m.scope(), m.version(), clock.instant()))
                        .toList();
        var picture = new StationStatus.Picture(shown, frames, true);
        say(station, true, picture, List.of(devices), List.of());
    }

    /// The broker says that a station is gone.
    public void goes(String station) throws MalformedMessage {
        say(station, false, new StationStatus.Picture(List.of(), 0, true), List.of(), List.of());
    }

    private void say(
            String station,
            boolean online,
            StationStatus.Picture picture,
            List<DeviceReport> devices,
            List<RefusalReport> refusals)
            throws MalformedMessage {
        var id = new StationId(station);
        bus.deliver(
                Topics.status(id),
                new StationStatus(
                        new StationStatus.Identity(
                                id, HALL, StationStatus.Kind.HALL_BOARD, clock.instant()),
                        online,
                        picture,
                        devices,
                        new StationStatus.Trouble(0, refusals)));
    }

    /// A station hands over what happened at a moment.
    public void handsOver(String station, Instant at, JournalEvent event) {
        entries++;
        var entry = new JournalEntry(new EntryId(new UUID(2, entries)), entries, at, event);
        part(Database.class)
                .writeNow(sql -> {
                    rooms.all(JournalReader.class)
                            .forEach(reader -> reader.took(sql, new StationId(station), entry));
                    return 1;
                });
    }

    @Override
    public void close() {
        rooms.close();
    }
}
