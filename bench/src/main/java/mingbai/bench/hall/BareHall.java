package mingbai.bench.hall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Item;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.BusinessId;
import mingbai.model.place.ServiceWindow;
import mingbai.model.queue.Business;
import mingbai.model.queue.TicketNumber;
import mingbai.model.rules.QueueRules;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.BareRooms;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import mingbai.service.imports.Importer;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import mingbai.service.settings.Settings;

/// The sample hall in the service's own rooms on a real database, at a broker beside them and
/// without a console: one that starts fast, and whose broker can be lost alone.
public final class BareHall implements AutoCloseable {
    private static final String CLIENT = "bare-hall";

    private final BareRooms rooms;
    private final MessageBus bus;
    private int edits;

    private BareHall(BareRooms rooms, MessageBus bus) {
        this.rooms = rooms;
        this.bus = bus;
    }

    /// Its things in `folder`, and how it reaches its broker.
    public static Settings settings(Path folder, String broker) throws IOException {
        var properties = new Properties();
        properties.setProperty("demo", "true");
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.broker", broker);
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("trust.file", trust(folder).toString());
        try {
            return Settings.from(SettingsFile.of(properties));
        } catch (SettingsRefused e) {
            throw new IOException("the service does not take these settings", e);
        }
    }

    /// The file with which a station is enrolled.
    public static Path trust(Path folder) {
        return folder.resolve("trust.json");
    }

    /// Opens what is in the folder, or begins there; not yet connected.
    public static BareHall open(
            Path folder, String broker, InstantSource clock, RandomGenerator chance)
            throws IOException {
        var bus = new PahoMessageBus(BrokerAccess.open(broker), CLIENT, Optional.empty());
        var given = new BareRooms.Given(clock, chance, bus);
        return new BareHall(BareRooms.open(settings(folder, broker), given), bus);
    }

    public <T> T part(Class<T> type) {
        return rooms.part(type);
    }

    /// Fills the library of a hall that begins.
    public void fill(Path workbook) throws IOException {
        var report = part(Importer.class).take(workbook);
        if (!report.taken()) {
            throw new IOException("the sample was not imported: " + report.rejections());
        }
        put(ContentPath.QUEUE_RULES, DocumentType.QUEUE_RULES, QueueRules.USUAL);
        put(
                ContentPath.KIOSK_SETTINGS,
                DocumentType.KIOSK_SETTINGS,
                KioskSettings.usual("https://hall.example/t/"));
    }

    private void put(ContentPath path, DocumentType type, Record document) {
        var scope = part(HallShelf.class).hallScope();
        part(Library.class).put(LibraryDocument.of(scope, path, type, document));
    }

    /// Publishes what has changed; everything that is out then.
    public List<ContentManifest> publish() {
        part(Publisher.class).publishHall();
        return part(Publisher.class).out();
    }

    /// Meets its broker, and waits until it does.
    public void connect() throws InterruptedException {
        var connected = new CountDownLatch(1);
        bus.whenConnected(connected::countDown);
        bus.start();
        connected.await();
    }

    /// Corrects an item; it is not out before it is published.
    public void edit() {
        var document = part(Library.class).all(DocumentType.ITEM).getFirst();
        edits++;
        var edited = Revision.of(document.read(Item.class), edits);
        var scope = document.scope();
        part(Library.class)
                .put(LibraryDocument.of(scope, document.path(), DocumentType.ITEM, edited));
    }

    private HallPlan plan() {
        return part(HallShelf.class).plan().orElseThrow();
    }

    public List<BusinessId> businesses() {
        return plan().businesses().businesses().stream().map(Business::id).toList();
    }

    /// Each window serves whoever is next; those who were served.
    public List<TicketNumber> serve() {
        var desk = part(QueueDesk.class);
        return plan().profile().windows().stream()
                .map(ServiceWindow::number)
                .filter(window -> desk.callNext(window) instanceof DeskOutcome.Called)
                .map(desk::finish)
                .flatMap(outcome ->
                        outcome instanceof DeskOutcome.Ended(TicketNumber ticket)
                                ? Stream.of(ticket)
                                : Stream.empty())
                .toList();
    }

    @Override
    public void close() {
        bus.close();
        rooms.close();
    }
}
