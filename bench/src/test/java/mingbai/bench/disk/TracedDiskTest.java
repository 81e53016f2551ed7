package mingbai.bench.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracedDiskTest {
    private static final int TIMES = 200;
    private static final long FOLDER = 1_001;
    private static final long OTHER = 1_002;
    private static final long FILE = 1_003;

    @TempDir Path root;

    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(530_127);
    private TracedDisk disk;

    @BeforeEach
    void begin() throws IOException {
        disk = honest();
    }

    private TracedDisk honest() throws IOException {
        return new TracedDisk(root, Lie.NONE);
    }

    private String at(String name) {
        return root + "/part/" + name;
    }

    /// A folder and a file in it, both surely there with `old` inside.
    private void settled() throws IOException {
        disk.apply(new Deed.FolderMade(root + "/part", FOLDER));
        disk.apply(new Deed.FolderSynced((Long) Files.getAttribute(root, "unix:ino")));
        disk.apply(new Deed.Created(at("a"), FILE));
        disk.apply(new Deed.FolderSynced(FOLDER));
        write("old");
        disk.apply(new Deed.Synced(FILE));
    }

    private void write(String text) {
        disk.apply(new Deed.Wrote(FILE, 0, StandardCharsets.UTF_8.encode(text)));
    }

    private Set<String> seen(Arrival arrival) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < TIMES; i++) {
            var entries = new TreeMap<>(disk.cut("part", arrival, chance).entries());
            entries.remove("part");
            var words = new TreeSet<String>();
            entries.forEach((name, bytes) ->
                    words.add(
                            name.substring(5)
                                    + "="
                                    + new String(bytes.orElseThrow(), StandardCharsets.UTF_8)));
            seen.add(String.join(",", words));
        }
        return seen;
    }

    @Test
    void whatWasSyncedIsThereAndWhatWasNotMayBe() throws IOException {
        settled();
        write("new");
        assertEquals(Set.of("a=old"), seen(Arrival.SYNCED_ONLY));
        assertEquals(Set.of("a=new"), seen(Arrival.EVERYTHING));
        assertEquals(Set.of("a=old", "a=new"), seen(Arrival.EACH_TO_A_POINT));
        assertEquals(Set.of("a=old", "a=new"), seen(Arrival.SECTORS));
    }

    @Test
    void aNewNameIsThereForCertainOnlyOnceItsFolderWasSynced() throws IOException {
        settled();
        disk.apply(new Deed.Renamed(at("a"), at("b")));
        assertEquals(Set.of("a=old"), seen(Arrival.SYNCED_ONLY));
        assertEquals(Set.of("a=old", "b=old"), seen(Arrival.EACH_TO_A_POINT));
        disk.apply(new Deed.FolderSynced(FOLDER));
        assertEquals(Set.of("b=old"), seen(Arrival.SYNCED_ONLY));
    }

    @Test
    void aFileInAFolderThatMayBeMissingMayBeMissingToo() {
        disk.apply(new Deed.FolderMade(root + "/part", FOLDER));
        disk.apply(new Deed.FolderMade(root + "/part/in", OTHER));
        disk.apply(new Deed.Created(at("in/a"), FILE));
        disk.apply(new Deed.FolderSynced(OTHER));
        disk.apply(new Deed.Synced(FILE));
        assertEquals(Set.of(""), seen(Arrival.SYNCED_ONLY));
    }

    @Test
    void eachSectorOfAWriteArrivesByItself() throws IOException {
        settled();
        write("x".repeat(512) + "y".repeat(512));
        var lengths = new TreeSet<String>();
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = bytes(Arrival.SECTORS);
            lengths.add((bytes[0] == 'x') + " " + (bytes.length > 1_000 && bytes[600] == 'y'));
        }
        assertEquals(Set.of("false false", "false true", "true false", "true true"), lengths);
    }

    private byte[] bytes(Arrival arrival) {
        return Optional.ofNullable(disk.cut("part", arrival, chance).entries().get("part/a"))
                .flatMap(bytes -> bytes)
                .orElseThrow();
    }

    @Test
    void aLaterWriteNeverArrivesInABlockWithoutTheEarlier() throws IOException {
        settled();
        write("one");
        disk.apply(new Deed.Wrote(FILE, 0, StandardCharsets.UTF_8.encode("2")));
        assertTrue(Set.of("a=old", "a=one", "a=2ne").containsAll(seen(Arrival.SECTORS)));
        assertTrue(Set.of("a=old", "a=one", "a=2ne").containsAll(seen(Arrival.BLOCKS)));
    }

    @Test
    void anInodeThatIsUsedAgainIsAnotherFile() throws IOException {
        settled();
        disk.apply(new Deed.Unlinked(at("a")));
        disk.apply(new Deed.Created(at("b"), FILE));
        write("new");
        assertEquals(Set.of("a=old"), seen(Arrival.SYNCED_ONLY));
        assertEquals(Set.of("b=new"), seen(Arrival.EVERYTHING));
    }

    @Test
    void aDiskThatIgnoresSyncsLosesWhatAnHonestOneKeeps() throws IOException {
        disk = new TracedDisk(root, Lie.EVERY_SYNC);
        settled();
        assertEquals(Set.of(""), seen(Arrival.SYNCED_ONLY));
    }
}
