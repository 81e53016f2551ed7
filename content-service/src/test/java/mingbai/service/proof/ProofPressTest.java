package mingbai.service.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.RegionCode;
import mingbai.service.library.LibraryDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofPressTest {
    private static final HallId HALL = new HallId("songming");
    private static final HallProfile PROFILE =
            new HallProfile(
                    new HallName(HALL, "示例大厅", "Hall", ZoneId.of("Asia/Shanghai"), true),
                    new RegionCode("530127000000"),
                    List.of(),
                    List.of(),
                    new HallMap(100, 100, List.of()));

    @TempDir Path folder;

    /// Writes into the picture what it was told.
    public static final class Honest {
        public static void main(String[] arguments) throws IOException {
            var content = Path.of(arguments[1]);
            String index = Files.readString(content.resolve("index"));
            Files.writeString(
                    Path.of(arguments[5]).resolve("board-lobby.png"),
                    index + System.getenv().keySet());
        }
    }

    /// Never ends by itself.
    public static final class Hanging {
        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    /// Takes more memory than it may.
    public static final class Greedy {
        public static void main(String[] arguments) {
            assertEquals(0, new long[200_000_000].length);
        }
    }

    private byte[] press(Class<?> program, Duration longest) throws IOException {
        var classPath = folder.resolve("classpath");
        Files.writeString(classPath, System.getProperty("java.class.path"));
        var worker = new ProofPress.Worker(classPath, program.getName(), longest, 64);
        var document =
                LibraryDocument.of(
                        new Scope.OfHall(HALL), ContentPath.HALL, DocumentType.HALL, PROFILE);
        var board = ProofBoard.board("lobby", "大堂", new ProofBoard.Size(1920, 1080));
        var order = new ProofPress.Order(List.of(document), PROFILE, List.of(board), Instant.EPOCH);
        return new ProofPress(worker).press(order).getOrDefault("board-lobby", new byte[0]);
    }

    @Test
    void theProgramGetsTheContentAndNothingOfTheServicesSurroundings() throws Exception {
        var got = new String(press(Honest.class, Duration.ofMinutes(1)), StandardCharsets.UTF_8);
        assertTrue(got.startsWith("hall\tHALL\td0\n"), got);
        var known = Set.of("PATH", "HOME", "LANG");
        for (String name : got.substring(got.indexOf('[') + 1, got.length() - 1).split(", ", -1)) {
            assertTrue(name.isEmpty() || known.contains(name), got);
        }
    }

    @Test
    void aProgramThatHangsIsEndedAndOneThatFailsSaysWhy() {
        var slow =
                assertThrows(IOException.class, () -> press(Hanging.class, Duration.ofMillis(500)));
        assertEquals("the program took too long", slow.getMessage());
        var greedy =
                assertThrows(IOException.class, () -> press(Greedy.class, Duration.ofMinutes(1)));
        assertTrue(greedy.getMessage().contains("OutOfMemoryError"), greedy.getMessage());
    }
}
