package mingbai.station.content;

import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.manifest;
import static mingbai.station.content.Publications.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mingbai.model.content.ContentManifest;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.RefusalReport;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A station's content on a bus moved by hand, with the keys of a small hall.
abstract class SyncGround {
    static final ScopeChain CHAIN =
            ScopeChain.of(
                    new RegionCode("530127000000"),
                    new HallId("songming"),
                    new StationId("kiosk-1"));
    static final Notice FIRST = notice("n1", "第一条");
    static final Notice SECOND = notice("n2", "第二条");

    @TempDir Path folder;
    final Keys keys = new Keys();
    final HandThread thread = new HandThread(NOW);
    final Refusals refusals = new Refusals(thread);
    HandBus bus = new HandBus();
    ContentStore store;
    ContentSync sync;

    @BeforeEach
    void open() throws IOException {
        begin();
        sync.start();
        bus.connect();
    }

    /// With what is on the disk, before anything else.
    void begin() throws IOException {
        store = ContentStore.open(folder, keys.verifier);
        sync =
                new ContentSync(
                        CHAIN,
                        store,
                        new ContentSync.Parts(keys.verifier, bus, refusals, thread, thread));
    }

    @AfterEach
    void close() {
        store.close();
    }

    void reopen() throws IOException {
        close();
        bus = new HandBus();
        open();
    }

    void publish(ContentManifest manifest) {
        bus.put(Topics.manifest(manifest.scope()), keys.manifest(manifest));
    }

    void publish(ContentManifest manifest, Signer... signers) {
        bus.put(
                Topics.manifest(manifest.scope()),
                Sealed.bytes(PayloadType.MANIFEST, manifest, signers));
    }

    List<String> shown() {
        return sync.current().notices(NOW).stream().map(Notice::id).sorted().toList();
    }

    List<Reason> refused() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }
}
