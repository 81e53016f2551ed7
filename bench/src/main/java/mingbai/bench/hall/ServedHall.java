package mingbai.bench.hall;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import mingbai.bench.ground.Checkout;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.model.rules.QueueRules;
import mingbai.model.signing.Verifier;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.ContentService;
import mingbai.service.admission.TicketOffice;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.settings.Settings;
import mingbai.service.trust.Trust;
import mingbai.station.settings.StationSettings;

/// The sample hall, served by the real service in this process: its own broker, its own database.
public final class ServedHall implements AutoCloseable {
    private static final StationId FILLER = new StationId("bench-filler");

    private final ContentService service;
    private final Path folder;
    private final HallPlan plan;

    private ServedHall(ContentService service, Path folder) {
        this.service = service;
        this.folder = folder;
        this.plan = service.part(HallShelf.class).plan().orElseThrow();
    }

    /// Time and chance, as the bench has them.
    public record Given(InstantSource clock, RandomGenerator random) {}

    /// Everything it keeps is in `folder`.
    public static ServedHall open(
            Checkout checkout, Path folder, InstantSource clock, RandomGenerator random)
            throws IOException {
        return open(checkout, folder, new Given(clock, random), Map.of());
    }

    /// The same with further settings, such as another database.
    public static ServedHall open(
            Checkout checkout, Path folder, Given given, Map<String, String> more)
            throws IOException {
        var settings = settings(checkout, folder, more);
        var service = ContentService.start(settings, given.clock(), given.random());
        liftLimits(service);
        return new ServedHall(service, folder);
    }

    /// The sample hall's own quotas would end a rush before it began.
    private static void liftLimits(ContentService service) {
        var scope = service.part(HallShelf.class).hallScope();
        service.part(Library.class)
                .put(
                        LibraryDocument.of(
                                scope,
                                ContentPath.QUEUE_RULES,
                                DocumentType.QUEUE_RULES,
                                QueueRules.USUAL));
    }

    private static Settings settings(Checkout checkout, Path folder, Map<String, String> more)
            throws IOException {
        var properties = new Properties();
        properties.putAll(more);
        properties.setProperty("demo", "true");
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.port", "0");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("ready.file", folder.resolve("ready").toString());
        properties.setProperty("trust.file", folder.resolve("trust.json").toString());
        properties.setProperty("sample.workbook", checkout.sampleWorkbook().toString());
        try {
            return Settings.from(SettingsFile.of(properties));
        } catch (SettingsRefused e) {
            throw new IOException("the service does not take the bench's settings", e);
        }
    }

    public <T> T part(Class<T> type) {
        return service.part(type);
    }

    public URI console() {
        return service.console();
    }

    /// The file with the passwords of the demo's people.
    public Path logIns() {
        return folder.resolve("data/log-ins.txt");
    }

    /// The file that says where the service is reached.
    public Path ready() {
        return folder.resolve("ready");
    }

    public String broker() {
        return service.mqtt().toString();
    }

    public Verifier verifier() {
        return part(Trust.class).verifier();
    }

    public HallId id() {
        return part(HallShelf.class).hall();
    }

    public RegionCode region() {
        return plan.profile().region();
    }

    public HallPlan plan() {
        return plan;
    }

    public List<BusinessId> businesses() {
        return plan.businesses().businesses().stream().map(Business::id).toList();
    }

    /// Settings of a station of this hall that keeps its things in `data`.
    public StationSettings station(String id, Path data) {
        return station(id, data, broker());
    }

    /// The same, reaching the broker at another address.
    public StationSettings station(String id, Path data, String broker) {
        return new StationSettings(
                new StationId(id),
                id(),
                region(),
                BrokerAccess.open(broker),
                data,
                folder.resolve("trust.json"));
    }

    /// Lets so many people wait, spread over all businesses.
    public void fill(int people) {
        var businesses = businesses();
        var office = part(TicketOffice.class);
        var taken = new CompletableFuture<?>[people];
        for (int i = 0; i < people; i++) {
            var id = new RequestId(UUID.randomUUID());
            var business = businesses.get(i % businesses.size());
            taken[i] = office.take(new Ask.TakeTicket(id, FILLER, business, Optional.empty()));
        }
        CompletableFuture.allOf(taken).join();
        office.tellBoards();
    }

    @Override
    public void close() {
        service.close();
    }
}
