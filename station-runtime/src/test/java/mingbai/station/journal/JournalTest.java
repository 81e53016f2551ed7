package mingbai.station.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.content.Scope;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.journal.Receipt;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final StationId KIOSK = new StationId("kiosk-1");

    @TempDir Path folder;
    private final Keys keys = new Keys();
    private final HandThread thread = new HandThread(NOW);
    private final Refusals refusals = new Refusals(thread);
    private HandBus bus = new HandBus();
    private SqliteJournal journal;

    @BeforeEach
    void open() throws IOException {
        journal = SqliteJournal.open(folder, thread, List.of(), 150);
        new JournalSender(
                        KIOSK,
                        journal,
                        new JournalSender.Parts(keys.verifier, bus, refusals, thread))
                .start();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static JournalEvent shown(long version) {
        return new JournalEvent.ContentShown(
                new Scope.OfHall(new HallId("songming")), version, NOW);
    }

    private static JournalEvent slip(int serial) {
        return new JournalEvent.SlipPrinted(
                new TicketNumber("A", serial),
                new TicketToken("0123456789012345678901"),
                JournalEvent.PrintResult.PRINTED);
    }

    private List<JournalEntry> sent() throws MalformedMessage {
        List<JournalEntry> entries = new ArrayList<>();
        for (var message : bus.takeSent()) {
            entries.addAll(Wire.read(message.payload().toArray(), JournalBatch.class).entries());
        }
        return entries;
    }

    private void receipt(StationId station, List<JournalEntry> taken, Signer signer) {
        List<EntryId> ids = taken.stream().map(JournalEntry::id).toList();
        bus.deliver(
                Topics.receipt(KIOSK),
                Sealed.bytes(PayloadType.RECEIPT, new Receipt(station, ids), signer));
    }

    @Test
    void anEntryIsSentUntilItIsReceipted() throws Exception {
        bus.connect();
        journal.append(slip(1));
        var first = sent();
        thread.pass(JournalSender.FIRST_PAUSE);
        assertEquals(first, sent());
        receipt(KIOSK, first, keys.live);
        assertEquals(0, journal.waiting());
        thread.pass(Duration.ofHours(1));
        assertEquals(List.of(), sent());
    }

    @Test
    void whatOnlyProvesWaitsForTheStationsMomentOrForWhatHurries() throws Exception {
        bus.connect();
        journal.append(shown(1));
        thread.pass(JournalSender.LEISURE.minusMillis(1));
        assertEquals(List.of(), sent());
        thread.pass(JournalSender.SPREAD.plusMillis(1));
        var proof = sent();
        assertEquals(1, proof.size());
        receipt(KIOSK, proof, keys.live);
        journal.append(shown(2));
        journal.append(slip(1));
        assertEquals(2, sent().size());
    }

    @Test
    void withoutAnswerThePausesGrow() throws Exception {
        bus.connect();
        journal.append(slip(1));
        thread.pass(Duration.ofMinutes(10));
        assertEquals(9, sent().size());
    }

    @Test
    void whatWaitedIsHandedOverAfterARestartInOrder() throws Exception {
        for (int i = 1; i <= 3; i++) {
            journal.append(slip(i));
        }
        close();
        bus = new HandBus();
        open();
        bus.connect();
        assertEquals(List.of(1L, 2L, 3L), sent().stream().map(JournalEntry::sequence).toList());
        journal.append(slip(4));
        assertEquals(4, journal.waiting());
    }

    @Test
    void manyEntriesGoInBatches() throws Exception {
        for (int i = 1; i <= 120; i++) {
            journal.append(slip(i));
        }
        bus.connect();
        var batch = sent();
        assertEquals(JournalBatch.MAX_ENTRIES, batch.size());
        receipt(KIOSK, batch, keys.live);
        assertEquals(20, sent().size());
    }

    @Test
    void onlyTheServicesReceiptForThisStationCounts() throws Exception {
        bus.connect();
        journal.append(slip(1));
        var sent = sent();
        receipt(KIOSK, sent, keys.stranger);
        receipt(KIOSK, sent, keys.reviewer);
        receipt(new StationId("other"), sent, keys.live);
        assertEquals(1, journal.waiting());
        assertEquals(3, refusals.count());
    }

    @Test
    void evidenceGivesWayWhenTheJournalIsFullAndNothingElseDoes() throws Exception {
        journal.append(shown(1));
        for (int i = 1; i <= 150; i++) {
            journal.append(slip(i));
        }
        assertEquals(150, journal.waiting());
        var full = assertThrows(IOException.class, () -> journal.append(slip(151)));
        assertTrue(full.getMessage().contains("full"), full.getMessage());
        assertEquals(150, journal.waiting());
    }
}
