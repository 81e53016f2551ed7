package mingbai.station.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import mingbai.model.content.Bytes;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Wire;
import mingbai.station.Keys;
import mingbai.station.KilledChild;
import mingbai.station.fetch.SetFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A station that is killed while it switches from set to set: afterwards it has one of them whole.
class KilledStoreTest {
    private static final int KILLS = 12;
    private static final int NOTICES = 40;
    private static final long SEED = 106;

    @TempDir Path folder;

    @Test
    void afterEveryKillOneWholeSetIsThereAndNoOlderOne() throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        long switched = 0;
        for (int i = 0; i < KILLS; i++) {
            switched = KilledChild.after(random.nextInt(1, 12), Writer.class, folder);
            assertWhole(switched);
        }
    }

    private void assertWhole(long atLeast) throws IOException {
        var verifier =
                new Verifier(
                        Wire.read(
                                Files.readAllBytes(folder.resolve("trust.json")), TrustRoot.class));
        try (var store = ContentStore.open(folder, verifier)) {
            var set = store.load().get(Publications.HALL);
            assertNotNull(set, "no set is there");
            long version = set.manifest().version();
            assertTrue(version >= atLeast, version + " is older than " + atLeast);
            assertEquals(NOTICES, set.documents().size());
            var bodies = new HashSet<String>();
            for (var document : set.documents().values()) {
                bodies.add(document.as(Notice.class).orElseThrow().body());
            }
            assertEquals(1, bodies.size(), "a mixture of sets");
        }
    }

    /// Switches to one set after the other, and says each version once it is on the disk.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var keys = new Keys();
            Files.write(folder.resolve("trust.json"), Wire.bytes(keys.root));
            try (var store = ContentStore.open(folder, keys.verifier)) {
                long version = store.floor(Publications.HALL);
                while (true) {
                    version++;
                    switchTo(store, keys, version);
                    System.out.println(version);
                }
            }
        }

        private static void switchTo(ContentStore store, Keys keys, long version)
                throws IOException {
            var notices =
                    IntStream.range(0, NOTICES)
                            .mapToObj(i -> Publications.notice("n" + i, "第 " + version + " 套"))
                            .toArray(Notice[]::new);
            var manifest = Publications.manifest(Publications.HALL, version, notices);
            Map<Sha256, Bytes> last = Map.of();
            for (var notice : notices) {
                store.keep(last);
                byte[] bytes = Wire.bytes(notice);
                last = Map.of(Sha256.of(bytes), Bytes.of(bytes));
            }
            var fetch = new SetFetch(manifest, Bytes.of(keys.manifest(manifest)));
            var named = manifest.documents().stream().map(DocumentEntry::sha256);
            store.switchTo(fetch, last, store.besides(named));
        }
    }
}
