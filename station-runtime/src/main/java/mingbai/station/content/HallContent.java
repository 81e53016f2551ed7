package mingbai.station.content;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.Interruption;
import mingbai.model.notice.KioskSettings;
import mingbai.model.notice.Notice;
import mingbai.model.picture.Picture;
import mingbai.model.place.HallProfile;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Panel;
import mingbai.model.queue.BusinessList;
import mingbai.model.rating.PublicFigures;
import mingbai.model.rules.QueueRules;
import mingbai.model.staff.StaffRoster;
import mingbai.model.told.ToldSettings;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;

/// Everything a station may show at one moment: the documents of all its verified manifests, the
/// nearer scope before the wider one. It never changes; a new set is a new value.
public final class HallContent {

    /// Nothing has arrived yet.
    public static final HallContent EMPTY = new HallContent(Map.of(), List.of());

    private static final List<ContentPath> FIRST =
            List.of(
                    ContentPath.HALL,
                    ContentPath.CATALOGUE,
                    ContentPath.BUSINESSES,
                    ContentPath.ROSTER,
                    ContentPath.DEPARTMENTS);

    private final Map<ContentPath, Document> documents;
    private final List<Version> versions;

    // Screens ask for these again and again.
    private final List<Notice> notices;
    private final List<Interruption> interruptions;

    public HallContent(Map<ContentPath, Record> documents, List<Version> versions) {
        this(List.copyOf(versions), kept(documents));
    }

    private HallContent(List<Version> versions, Map<ContentPath, Document> documents) {
        this.documents = documents;
        this.versions = versions;
        this.notices = all(Notice.class).sorted(HallContent::newestFirst).toList();
        this.interruptions = all(Interruption.class).sorted(HallContent::weightiestFirst).toList();
    }

    // Plain ones: for each that is put together, a class is written as the program starts.

    private static int newestFirst(Notice one, Notice other) {
        int order = other.shown().from().compareTo(one.shown().from());
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private static int weightiestFirst(Interruption one, Interruption other) {
        int order = Integer.compare(other.priority(), one.priority());
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private static Map<ContentPath, Document> kept(Map<ContentPath, Record> records) {
        Map<ContentPath, Document> documents = new HashMap<>();
        records.forEach((path, record) -> documents.put(path, Document.of(record)));
        return documents;
    }

    /// Of a map that nobody else has.
    static HallContent owning(Map<ContentPath, Document> documents, List<Version> versions) {
        return new HallContent(List.copyOf(versions), documents);
    }

    /// Its documents, for the next to begin with.
    Map<ContentPath, Document> copy() {
        return new HashMap<>(documents);
    }

    /// The same documents, of these versions.
    HallContent with(List<Version> versions) {
        return new HallContent(List.copyOf(versions), documents);
    }

    /// A manifest that is part of this content, and until when it counts as the newest. An expired
    /// one stays until a newer one comes; screens say so.
    public record Version(Scope scope, long number, Instant expires) {}

    public List<Version> versions() {
        return versions;
    }

    public boolean empty() {
        return documents.isEmpty();
    }

    public boolean expired(Instant now) {
        return versions.stream().anyMatch(v -> !now.isBefore(v.expires()));
    }

    public Optional<HallProfile> hall() {
        return find(ContentPath.HALL, HallProfile.class);
    }

    public Optional<Catalogue> catalogue() {
        return find(ContentPath.CATALOGUE, Catalogue.class);
    }

    public Optional<DepartmentList> departments() {
        return find(ContentPath.DEPARTMENTS, DepartmentList.class);
    }

    public Optional<Item> item(ItemCode code) {
        return find(ContentPath.item(code), Item.class);
    }

    /// The item of a code as somebody wrote it down.
    public Optional<Item> itemNamed(String code) {
        return named("item", code, Item.class);
    }

    public Optional<BusinessList> businesses() {
        return find(ContentPath.BUSINESSES, BusinessList.class);
    }

    /// As the hall wrote them down, or as usual.
    public QueueRules queueRules() {
        return find(ContentPath.QUEUE_RULES, QueueRules.class).orElse(QueueRules.USUAL);
    }

    public Optional<StaffRoster> roster() {
        return find(ContentPath.ROSTER, StaffRoster.class);
    }

    public Optional<KioskSettings> kioskSettings() {
        return find(ContentPath.KIOSK_SETTINGS, KioskSettings.class);
    }

    /// What the service tells this station of its configuration.
    public Optional<ToldSettings> toldSettings() {
        return find(ContentPath.STATION_SETTINGS, ToldSettings.class);
    }

    /// Last month's satisfaction, once it was approved.
    public Optional<PublicFigures> publicFigures() {
        return find(ContentPath.PUBLIC_FIGURES, PublicFigures.class);
    }

    public Optional<BoardProgramme> programme(String id) {
        return find(ContentPath.programme(id), BoardProgramme.class);
    }

    public Optional<BoardPlan> plan(String id) {
        return named("plan", id, BoardPlan.class);
    }

    public Optional<Panel> panel(String id) {
        return named("panel", id, Panel.class);
    }

    public Optional<Picture> picture(String id) {
        return named("picture", id, Picture.class);
    }

    public Optional<Notice> notice(String id) {
        return named("notice", id, Notice.class);
    }

    /// What may take the boards over at `now`, the most urgent first.
    public List<Interruption> interruptions(Instant now) {
        return interruptions.stream().filter(i -> i.shown().includes(now)).toList();
    }

    /// The notices that may be shown at `now`, the newest first.
    public List<Notice> notices(Instant now) {
        return notices.stream().filter(n -> n.shown().includes(now)).toList();
    }

    /// The clips the hall speaks with.
    public Map<ClipName, Recording> voiceClips() {
        return all(VoiceClip.class)
                .collect(Collectors.toMap(VoiceClip::name, VoiceClip::sound, (a, b) -> a));
    }

    /// As the hall wished, or as usual.
    public VoiceManner voiceManner() {
        return find(ContentPath.VOICE_MANNER, VoiceManner.class).orElse(VoiceManner.USUAL);
    }

    /// Reads what most screens show first, while one opens its window. One item is enough for the
    /// others to be read fast.
    public void readAhead() {
        Stream.concat(
                        FIRST.stream().flatMap(path -> Stream.ofNullable(documents.get(path))),
                        documents.values().stream().filter(any -> any.is(Item.class)).limit(1))
                .forEach(Document::readAhead);
    }

    private <T> Stream<T> all(Class<T> type) {
        return documents.values().stream().flatMap(document -> document.as(type).stream());
    }

    private <T> Optional<T> find(ContentPath path, Class<T> type) {
        return Optional.ofNullable(documents.get(path)).flatMap(document -> document.as(type));
    }

    /// A name that no document can have finds none.
    private <T> Optional<T> named(String folder, String id, Class<T> type) {
        String path = folder + "/" + id;
        return ContentPath.fits(path) ? find(new ContentPath(path), type) : Optional.empty();
    }
}
