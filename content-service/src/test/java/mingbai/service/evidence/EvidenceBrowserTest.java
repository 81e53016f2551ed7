package mingbai.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.notice.Notice;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topics;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.StationProbe;
import mingbai.service.alert.AlertDesk;
import mingbai.service.browser.Browser;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/// A notice's way to the walls and into the evidence, as the hall's manager follows it.
class EvidenceBrowserTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
    private long entries;

    private StationStatus status(String id, boolean online, long version, RefusalReport... no) {
        return new StationStatus(
                new StationStatus.Identity(
                        new StationId(id),
                        WatchedHall.HALL,
                        StationStatus.Kind.HALL_BOARD,
                        clock.instant()),
                online,
                new StationStatus.Picture(
                        List.of(new Shown(WatchedHall.SCOPE, version, clock.instant())), 9, true),
                List.of(),
                new StationStatus.Trouble(0, List.of(no)));
    }

    private void handOver(StationProbe station, String id, JournalEvent... events)
            throws Exception {
        List<JournalEntry> batch = new ArrayList<>();
        for (var event : events) {
            entries++;
            batch.add(
                    new JournalEntry(
                            new EntryId(new UUID(3, entries)), entries, clock.instant(), event));
        }
        var who = new StationId(id);
        station.subscribe(Topics.receipt(who));
        station.publish(Topics.journal(who), new JournalBatch(who, batch));
        station.next(Topics.receipt(who));
    }

    private static void twoSizes(Browser browser, String name) throws Exception {
        for (var size : List.of(new Dimension(1366, 768), new Dimension(1920, 1080))) {
            browser.driver().manage().window().setSize(size);
            assertEquals(
                    browser.script("return window.innerWidth"),
                    browser.script("return document.documentElement.scrollWidth"),
                    name);
            browser.picture(name + "-" + size.getWidth());
        }
    }

    private long release(ContentService service) {
        var notice =
                new Notice(
                        "n1",
                        Notice.Kind.PUBLICITY,
                        "关于拟确认城北片区老旧小区改造项目名单的公示",
                        "名单附后。",
                        LibraryDocument.ALWAYS);
        service.part(Library.class)
                .put(
                        LibraryDocument.of(
                                WatchedHall.SCOPE,
                                ContentPath.notice("n1"),
                                DocumentType.NOTICE,
                                notice));
        service.part(Publisher.class).publishHall();
        return service.part(Publisher.class).out().stream()
                .filter(m -> m.scope().equals(WatchedHall.SCOPE))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void theManagerSeesWhoStragglesTakesUpAnAlertAndReadsTheEvidence() throws Exception {
        try (var service =
                        ContentService.start(
                                QuietRooms.settings(folder),
                                clock,
                                RandomGenerator.of("L64X128MixRandom"));
                var browser = Browser.desktop(service.console(), folder.resolve("browser"));
                var station = new StationProbe(service.mqtt(), "boards")) {
            long version = release(service);
            clock.advance(Duration.ofSeconds(2));
            handOver(
                    station,
                    "board-1",
                    new JournalEvent.ContentStored(WatchedHall.SCOPE, version, clock.instant()),
                    new JournalEvent.ContentShown(
                            WatchedHall.SCOPE, version, clock.instant().plusMillis(400)));
            var refusal =
                    new RefusalReport(
                            Topics.manifest(WatchedHall.SCOPE).name(),
                            Verdict.Reason.TOO_FEW_SIGNATURES,
                            clock.instant());
            station.publish(
                    Topics.status(new StationId("board-1")), status("board-1", true, version));
            station.publish(
                    Topics.status(new StationId("board-2")),
                    status("board-2", true, version - 1, refusal));
            station.publish(Topics.status(new StationId("strip-36")), status("strip-36", false, 1));
            browser.logIn("manager", QuietRooms.password(folder, "manager"));
            delivery(browser);
            service.part(AlertDesk.class).look();
            clock.advance(Duration.ofMinutes(3));
            service.part(AlertDesk.class).look();
            alerts(browser);
            evidence(browser);
        }
    }

    private static void delivery(Browser browser) throws Exception {
        browser.open("/delivery");
        browser.awaitText("main", "1 / 3 台已显示");
        browser.awaitText("[data-station=board-2]", "签名人数不足");
        browser.awaitText("[data-station=strip-36]", "离线，上线后自动补发");
        twoSizes(browser, "delivery");
    }

    private static void alerts(Browser browser) throws Exception {
        browser.open("/alerts");
        browser.awaitText("main", "strip-36");
        twoSizes(browser, "alerts");
        browser.press("form[action$='/acknowledge'] button");
        browser.awaitText("td", "strip-36");
        assertTrue(browser.text("tbody").contains("manager"));
    }

    private static void evidence(Browser browser) throws Exception {
        browser.open("/evidence");
        browser.awaitText("#chain", "证据链完整，共 2 条");
        twoSizes(browser, "evidence");
        browser.open("/evidence/notices/n1");
        browser.awaitText("main", "board-1");
        twoSizes(browser, "evidence-notice");
        var answer =
                browser.script(
                        "const r = new XMLHttpRequest();"
                                + "r.open('GET', '/evidence/notices/n1/certificate.pdf?days=5', false);"
                                + "r.send(); return r.status + ' ' + r.getResponseHeader('Content-Type')"
                                + " + ' ' + r.responseText.slice(0, 5);");
        assertEquals("200 application/pdf %PDF-", answer);
    }
}
