package mingbai.station.content;

import static mingbai.station.content.Publications.HALL;
import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.manifest;
import static mingbai.station.content.Publications.notice;
import static mingbai.station.content.Publications.putDocuments;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import org.junit.jupiter.api.Test;

class ChapteredContentTest extends SyncGround {
    private static final Scope COUNTY = new Scope.OfRegion(new RegionCode("530127000000"));

    private static Notice[] notices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> notice("n" + i, "公告 " + i))
                .toArray(Notice[]::new);
    }

    private static List<Chapter> chapters(Notice... notices) {
        return Chapter.divide(Arrays.stream(notices).map(Publications::entry).toList());
    }

    private static ContentManifest chaptered(Scope scope, long version, List<Chapter> chapters) {
        List<DocumentEntry> listed = new ArrayList<>();
        for (var chapter : chapters) {
            byte[] bytes = Wire.bytes(chapter);
            listed.add(
                    new DocumentEntry(
                            ContentPath.chapter(listed.size()),
                            DocumentType.CHAPTER,
                            Sha256.of(bytes),
                            bytes.length,
                            entry(FIRST).shown()));
        }
        return new ContentManifest(
                scope, version, NOW.minusSeconds(60), NOW.plusSeconds(3_600), listed);
    }

    private void putChapters(List<Chapter> chapters) {
        for (var chapter : chapters) {
            byte[] bytes = Wire.bytes(chapter);
            bus.put(Topics.document(Sha256.of(bytes)), bytes);
        }
    }

    private void show(long version, Notice... notices) {
        putDocuments(bus, notices);
        putChapters(chapters(notices));
        publish(chaptered(HALL, version, chapters(notices)));
    }

    private List<String> asked() {
        return bus.takeAsked().stream().map(filter -> filter.text()).toList();
    }

    private String body(String id) {
        return sync.current().notice(id).orElseThrow().body();
    }

    @Test
    void whatTheChaptersNameIsShownOnceAllOfItIsHere() {
        var notices = notices(150);
        publish(chaptered(HALL, 1, chapters(notices)));
        putChapters(chapters(notices));
        assertEquals(List.of(), shown());
        putDocuments(bus, notices);
        assertEquals(150, shown().size());
        assertEquals(List.of(), refused());
        assertEquals(3 * CHAIN.widestFirst().size(), bus.listening().size());
    }

    @Test
    void ofAChangeOnlyItsChapterAndItselfAreAskedFor() {
        var notices = notices(150);
        show(1, notices);
        notices[7] = notice("n7", "改过的公告");
        bus.takeAsked();
        show(2, notices);
        assertEquals("改过的公告", body("n7"));
        assertEquals(150, shown().size());
        var changed =
                chapters(notices).stream()
                        .filter(chapter -> chapter.documents().contains(entry(notices[7])))
                        .map(chapter -> Topics.document(Sha256.of(Wire.bytes(chapter))).name());
        assertEquals(
                List.of(
                        changed.findFirst().orElseThrow(),
                        Topics.document(entry(notices[7]).sha256()).name()),
                asked());
    }

    @Test
    void ofWhatWasSentAheadNothingIsAskedFor() {
        var notices = notices(150);
        show(1, notices);
        notices[7] = notice("n7", "改过的公告");
        bus.takeAsked();
        for (var chapter : chapters(notices)) {
            bus.deliver(Topics.news(HALL), Wire.bytes(chapter));
        }
        bus.deliver(Topics.news(HALL), Wire.bytes(notices[7]));
        publish(chaptered(HALL, 2, chapters(notices)));
        assertEquals(List.of(), asked());
        assertEquals("改过的公告", body("n7"));
    }

    @Test
    void newsThatNoManifestNamesAreNeverShown() {
        show(1, notices(150));
        bus.deliver(Topics.news(HALL), Wire.bytes(notice("n7", "伪造的公告")));
        bus.deliver(Topics.news(HALL), new byte[] {1, 2, 3});
        bus.deliver(Topics.news(HALL), new byte[0]);
        assertEquals("公告 7", body("n7"));
        show(2, notices(149));
        assertEquals("公告 7", body("n7"));
        assertEquals(149, shown().size());
    }

    @Test
    void whatIsNamedNoMoreIsNeitherShownNorKept() throws IOException {
        show(1, notices(150));
        show(2, notices(70));
        assertEquals(70, shown().size());
        show(3, notices(69));
        assertEquals(69, shown().size());
        reopen();
        assertEquals(69, shown().size());
        assertEquals(
                List.of(),
                store.lacking(Arrays.stream(notices(69)).map(Publications::entry).toList()).stream()
                        .toList());
        assertEquals(1, store.lacking(List.of(entry(notices(70)[69]))).size());
    }

    @Test
    void aPathInTwoChaptersIsRefusedAndTheOldSetStays() {
        var notices = notices(150);
        show(1, notices);
        var twice = new ArrayList<>(chapters(notices));
        twice.add(new Chapter(List.of(entry(notices[3]))));
        putChapters(twice);
        publish(chaptered(HALL, 2, twice));
        assertEquals(List.of(Reason.WRONG_DOCUMENT), refused());
        assertEquals(150, shown().size());
        show(3, notices(149));
        assertEquals(149, shown().size());
    }

    @Test
    void whatANearerScopeCoveredComesBackWhenItGoes() {
        var notices = notices(150);
        putDocuments(bus, notices);
        putChapters(chapters(notices));
        publish(chaptered(COUNTY, 1, chapters(notices)));
        var own = notice("n7", "大厅自己的公告");
        putDocuments(bus, own, FIRST);
        publish(manifest(HALL, 1, own));
        assertEquals("大厅自己的公告", body("n7"));
        notices[7] = notice("n7", "县里改过的公告");
        putDocuments(bus, notices);
        putChapters(chapters(notices));
        publish(chaptered(COUNTY, 2, chapters(notices)));
        assertEquals("大厅自己的公告", body("n7"));
        publish(manifest(HALL, 2, FIRST));
        assertEquals("县里改过的公告", body("n7"));
    }

    private void onTheDisk(String... statements) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("content.db");
        try (var connection = DriverManager.getConnection(url);
                var change = connection.createStatement()) {
            for (String statement : statements) {
                change.executeUpdate(statement);
            }
        }
    }

    @Test
    void whatWasDamagedOnTheDiskIsFetchedAgain() throws Exception {
        var notices = notices(150);
        show(1, notices);
        close();
        for (int i : List.of(7, 8, 9)) {
            String hash = entry(notices[i]).sha256().hex();
            onTheDisk("UPDATE document SET body = x'00' WHERE hash = '" + hash + "'");
        }
        bus = new HandBus();
        open();
        assertEquals(List.of(), shown());
        putChapters(chapters(notices));
        putDocuments(bus, notices);
        bus.takeAsked();
        publish(chaptered(HALL, 1, chapters(notices)));
        assertEquals(150, shown().size());
        assertEquals(
                Stream.of(7, 8, 9)
                        .map(i -> Topics.document(entry(notices[i]).sha256()).name())
                        .collect(Collectors.toSet()),
                new HashSet<>(asked()));
    }

    @Test
    void whatADiskLostWhenItFailedIsFetchedAgain() throws Exception {
        var notices = notices(150);
        show(1, notices);
        onTheDisk("DROP TABLE document");
        notices[7] = notice("n7", "改过的公告");
        show(2, Arrays.copyOf(notices, 149));
        assertEquals(150, shown().size());
        assertEquals("公告 7", body("n7"));
        onTheDisk("CREATE TABLE document (hash TEXT PRIMARY KEY, body BLOB NOT NULL)");
        thread.pass(ContentSync.PATIENCE);
        assertEquals(149, shown().size());
        assertEquals("改过的公告", body("n7"));
        reopen();
        assertEquals(149, shown().size());
    }
}
