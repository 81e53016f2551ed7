package mingbai.station.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Sha256;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.station.HandThread;
import mingbai.station.box.SystemImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemUpdatesTest {
    private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LENGTH = 1_300_000;

    @TempDir Path folder;
    private final BrokenLine line = new BrokenLine(new byte[LENGTH]);
    private HandThread thread = new HandThread(NOW);
    private SystemUpdates updates;

    @BeforeEach
    void aBoxThatRunsFromAnImage() throws IOException {
        new Random(1).nextBytes(line.file);
        says("usr/lib/mingbai-image/box", "box=kiosk");
        says("etc/os-release", "IMAGE_VERSION=1.0~1");
        begun();
    }

    private void says(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    /// The program as it starts.
    private void begun() {
        thread = new HandThread(thread.instant());
        updates =
                new SystemUpdates(
                        new SystemUpdates.Parts(
                                new SystemImage(folder), folder.resolve("data"), thread));
        updates.from(line);
        updates.start();
    }

    /// The same after it ended, which gives its locks away.
    private void begunAnew() {
        updates.close();
        begun();
    }

    @AfterEach
    void ended() {
        updates.close();
    }

    private UpdateOrder order(int id, String version) {
        return new UpdateOrder(
                new RequestId(new UUID(0, id)),
                new SystemVersion(version),
                Sha256.of(line.file),
                LENGTH);
    }

    private Path wanted() {
        return folder.resolve("var/lib/mingbai-kiosk/update/wanted.raucb");
    }

    private Stage stage() {
        return updates.report().map(UpdateReport::stage).orElseThrow();
    }

    @Test
    void anUpdateIsFetchedPieceByPieceAndLeftWholeForTheBox() throws Exception {
        updates.take(order(1, "1.0"));
        assertEquals(Stage.DOWNLOADING, stage());
        assertEquals(40, updates.report().orElseThrow().percent());
        assertFalse(Files.exists(wanted()));
        thread.pass(MINUTE);
        assertArrayEquals(line.file, Files.readAllBytes(wanted()));
        assertEquals(List.of(0L, 524_288L, 1_048_576L), line.asked);
        assertEquals(Stage.INSTALLING, stage());
        says("data/outcome", "2026-05-06T01:30:00Z INSTALLED B 1.0");
        thread.pass(MINUTE);
        assertEquals(Stage.INSTALLED, stage());
    }

    @Test
    void aBrokenLineIsTakenUpWhereItBrokeAlsoByAProgramStartedAnew() throws Exception {
        line.breaksAfter = 100_000;
        updates.take(order(1, "1.0"));
        assertEquals(List.of(0L), line.asked);
        thread.pass(Duration.ofMillis(SystemUpdates.RETRY_MILLIS));
        begunAnew();
        line.breaksAfter = Integer.MAX_VALUE;
        thread.pass(MINUTE);
        assertEquals(List.of(0L, 100_000L, 200_000L), line.asked.subList(0, 3));
        assertArrayEquals(line.file, Files.readAllBytes(wanted()));
    }

    @Test
    void whatIsNotWhatWasOrderedIsNeverLeftForTheBox() throws Exception {
        var order = order(1, "1.0");
        line.file[LENGTH - 1]++;
        updates.take(order);
        thread.pass(MINUTE);
        assertEquals(Stage.WRONG_BYTES, stage());
        assertFalse(Files.exists(wanted()));
        try (var left = Files.list(wanted().resolveSibling(""))) {
            assertEquals(
                    List.of(FetchTurn.FILE), left.map(f -> f.getFileName().toString()).toList());
        }
        updates.take(
                new UpdateOrder(
                        new RequestId(new UUID(0, 2)),
                        order.version(),
                        Sha256.of(line.file),
                        LENGTH + 1));
        thread.pass(MINUTE);
        assertEquals(Stage.WRONG_BYTES, stage());
        assertFalse(Files.exists(wanted()));
    }

    @Test
    void theSameOrderAgainFetchesNothingAgain() throws Exception {
        updates.take(order(1, "1.0"));
        thread.pass(MINUTE);
        Files.delete(wanted());
        int asked = line.asked.size();
        updates.take(order(1, "1.0"));
        begunAnew();
        updates.take(order(1, "1.0"));
        thread.pass(MINUTE);
        assertEquals(asked, line.asked.size());
        assertFalse(Files.exists(wanted()));
        assertEquals(Stage.INSTALLING, stage());
    }

    @Test
    void onlyWhatIsAboveTheRunningSystemIsFetchedAndItSaysWhichThatIs() {
        for (var version : List.of("1.0~1", "1.0~0", "0.9")) {
            updates.take(order(version.hashCode(), version));
            var report = updates.report().orElseThrow();
            assertEquals(Stage.NOT_NEWER, report.stage());
            assertTrue(report.detail().startsWith(version + " 不高于在用的 1.0~1"), report.detail());
        }
        assertEquals(List.of(), line.asked);
    }

    @Test
    void aBoxOfPackagesSaysSoInPlainWords() throws Exception {
        Files.delete(folder.resolve("usr/lib/mingbai-image/box"));
        begunAnew();
        updates.take(order(1, "1.0"));
        var report = updates.report().orElseThrow();
        assertEquals(Stage.NO_IMAGE, report.stage());
        assertTrue(report.detail().contains("不是整块硬盘"), report.detail());
    }

    @Test
    void whatTheBoxWroteOfAnEarlierTrialOfTheSameVersionIsNotTakenForThisOne() throws Exception {
        says("data/outcome", "2026-05-06T00:30:00Z ROLLED_BACK A 1.0");
        updates.take(order(1, "1.0"));
        thread.pass(MINUTE);
        assertEquals(Stage.INSTALLING, stage());
        begunAnew();
        thread.pass(MINUTE);
        assertEquals(Stage.INSTALLING, stage());
        says("data/outcome", "2026-05-06T01:30:00Z ROLLED_BACK A 1.0");
        thread.pass(MINUTE);
        assertEquals(Stage.ROLLED_BACK, stage());
    }

    @Test
    void whyTheBoxRefusedItIsTold() throws Exception {
        updates.take(order(1, "1.0"));
        thread.pass(MINUTE);
        says("data/outcome", "2026-05-06T01:30:00Z REFUSED A ? signature verification failed");
        thread.pass(MINUTE);
        assertEquals(
                Optional.of("signature verification failed"),
                updates.report().map(UpdateReport::detail));
        assertEquals(Stage.REFUSED, stage());
    }

    @Test
    void aBusyServiceIsWaitedForAndOneThatRefusesIsNot() throws Exception {
        line.busy = true;
        updates.take(order(1, "1.0"));
        thread.pass(MINUTE);
        assertEquals(Stage.DOWNLOADING, stage());
        assertEquals(5, line.asked.size());
        line.busy = false;
        line.withheld = true;
        thread.pass(MINUTE);
        assertEquals(Stage.WITHHELD, stage());
        assertEquals(6, line.asked.size());
    }

    @Test
    void aCutBetweenWritingItDownAndPuttingItInItsPlaceIsMended() throws Exception {
        updates.take(order(1, "1.0"));
        thread.pass(MINUTE);
        Files.move(wanted(), wanted().resolveSibling(Sha256.of(line.file) + ".half"));
        begunAnew();
        thread.pass(MINUTE);
        assertArrayEquals(line.file, Files.readAllBytes(wanted()));
    }

    @Test
    void whatAnotherStationOfTheBoxHasBroughtIsNotFetchedAgain() throws Exception {
        line.busy = true;
        updates.take(order(1, "1.0"));
        says("etc/os-release", "IMAGE_VERSION=1.0");
        says("data/outcome", "2026-05-06T01:30:00Z INSTALLED B 1.0");
        thread.pass(MINUTE);
        assertEquals(Stage.INSTALLED, stage());
        assertFalse(Files.exists(wanted()));
    }
}
