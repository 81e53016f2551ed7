package mingbai.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.service.MovableClock;
import mingbai.service.database.Database;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class EvidenceTest {
    private static final StationId BOARD = new StationId("board-1");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private WatchedHall hall;

    @BeforeEach
    void open() throws Exception {
        hall = WatchedHall.open(folder, clock, Map.of());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void drew(String station, long version, Instant at) {
        hall.handsOver(station, at, new JournalEvent.ContentShown(WatchedHall.SCOPE, version, at));
    }

    private List<StationSpan> spans(String notice) {
        return hall.part(NoticeShowing.class).of(notice).stream()
                .flatMap(shown -> shown.spans().stream())
                .toList();
    }

    private ChainVerdict check() {
        return hall.part(EvidenceChain.class).check();
    }

    private void spoil(String sql) {
        hall.part(Database.class).writeNow(s -> s.update(sql));
    }

    @Test
    void aNoticeIsShownFromTheFirstDrawingWithItToTheFirstWithout() {
        hall.put("n1", "城北片区公示", "内容");
        long with = hall.release();
        var drawn = clock.instant().plusSeconds(2);
        drew("board-1", with, drawn);
        clock.advance(Duration.ofDays(8));
        assertEquals(List.of(new StationSpan(BOARD, with, drawn, Optional.empty())), spans("n1"));
        hall.withdraw("n1");
        long without = hall.release();
        var gone = clock.instant().plusSeconds(3);
        drew("board-1", without, gone);
        assertEquals(List.of(new StationSpan(BOARD, with, drawn, Optional.of(gone))), spans("n1"));
    }

    @Test
    void aStationThatWasOfflineForWeeksHandsItsEvidenceOverLater() {
        hall.put("n1", "公示", "内容");
        long version = hall.release();
        var drawn = clock.instant().plusSeconds(5);
        clock.advance(Duration.ofDays(40));
        drew("board-1", version, drawn);
        assertEquals(drawn, spans("n1").getFirst().from());
        assertEquals(41, spans("n1").getFirst().days(ZoneOffset.UTC, clock.instant()).size());
    }

    @Test
    void noStationShowedATextBeforeItWasReleasedWhateverItsClockSays() {
        hall.put("n1", "公示", "内容");
        long version = hall.release();
        drew("board-1", version, Instant.parse("2020-01-01T00:00:00Z"));
        assertEquals(clock.instant(), spans("n1").getFirst().from());
    }

    @Test
    void anotherTextOfTheSameNoticeIsARunOfItsOwnSignedByItsApprovers() {
        hall.put("n1", "公示", "内容");
        long first = hall.release();
        hall.put("n1", "公示（更正）", "改过的内容");
        long second = hall.release();
        var texts = hall.part(NoticeShowing.class).of("n1");
        assertEquals(
                List.of(first, second), texts.stream().map(t -> t.run().firstVersion()).toList());
        assertEquals(second, texts.getFirst().run().endVersion());
        assertEquals(
                "demo-editor、demo-reviewer", texts.getLast().release().orElseThrow().approvers());
        assertEquals(
                List.of("公示（更正）"),
                hall.part(NoticeShowing.class).known(99).stream()
                        .filter(known -> known.notice().equals("n1"))
                        .map(NoticeShowing.Known::title)
                        .toList());
    }

    @Test
    void aRowThatWasAlteredIsNamed() {
        var at = clock.instant();
        drew("board-1", 1, at);
        drew("strip-9", 1, at);
        drew("board-1", 2, at);
        assertEquals(3, assertInstanceOf(ChainVerdict.Whole.class, check()).rows());
        spoil("UPDATE evidence SET happened_at = happened_at - 1 WHERE position = 2");
        assertEquals(new ChainVerdict.Broken(2, "strip-9", ChainVerdict.Break.ALTERED), check());
    }

    @Test
    void aRowThatWasTakenOutIsMissed() {
        drew("board-1", 1, clock.instant());
        drew("board-1", 2, clock.instant());
        spoil("DELETE FROM evidence WHERE position = 1");
        assertEquals(new ChainVerdict.Broken(1, "", ChainVerdict.Break.MISSING), check());
    }

    @Test
    void anEndThatWasCutOffIsMissed() {
        drew("board-1", 1, clock.instant());
        drew("board-1", 2, clock.instant());
        spoil("DELETE FROM evidence WHERE position = 2");
        assertEquals(new ChainVerdict.Broken(2, "", ChainVerdict.Break.CUT_OFF), check());
    }

    @Test
    void entriesThatNeverCameAreNamedByTheStationsOwnCount() {
        for (int sequence : List.of(1, 2, 5, 6)) {
            spoil(
                    """
                    INSERT INTO journal_entry (id, station, sequence, happened_at, taken_at, body)
                    VALUES ('e%d', 'board-1', %d, 0, 0, '')
                    """
                            .formatted(sequence, sequence));
        }
        assertEquals(
                List.of(new EvidenceChain.Gap("board-1", 3, 4)),
                hall.part(EvidenceChain.class).gaps());
    }
}
