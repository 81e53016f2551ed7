package mingbai.service.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.update.SystemVersion;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleShelfTest {
    private static final byte[] GOOD = SomeBundle.of("mingbai-display-amd64", "1.1", 200_000);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
    private QuietRooms rooms;
    private BundleShelf shelf;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.open(folder, clock);
        shelf = rooms.part(BundleShelf.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private BundleOutcome taken(byte[] bytes, long announced) throws IOException {
        return shelf.take(new ByteArrayInputStream(bytes), announced, "mia");
    }

    private String refused(byte[] bytes, long announced) throws IOException {
        return assertInstanceOf(BundleOutcome.NotKept.class, taken(bytes, announced)).why().code();
    }

    /// Of which nothing can be read.
    private static final class GoneBrowser extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the browser is gone");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("data/updates"))) {
            return files.toList();
        }
    }

    /// Made by `rauc bundle` 1.8 of five thousand random bytes.
    @Test
    void whatAnUpdateMadeByRaucIsForIsReadInIt() throws Exception {
        byte[] real;
        try (var in = BundleShelfTest.class.getResourceAsStream("kiosk-1.0.raucb")) {
            real = Objects.requireNonNull(in).readAllBytes();
        }
        var kept = assertInstanceOf(BundleOutcome.Kept.class, taken(real, real.length));
        assertEquals(
                new Bundle(
                        new Bundle.File(Sha256.of(real), real.length),
                        Program.KIOSK,
                        new SystemVersion("1.0~20261127225012"),
                        clock.instant(),
                        "mia"),
                kept.bundle());
        assertArrayEquals(
                real, Files.readAllBytes(shelf.file(kept.bundle().sha256()).orElseThrow()));
    }

    @Test
    void theSameOneAgainIsTheOneThatIsThereAlsoAfterARestart() throws Exception {
        var first = taken(GOOD, GOOD.length);
        close();
        open();
        assertEquals(first, taken(GOOD, -1));
        assertEquals(1, shelf.all().size());
        assertEquals(1, files().size());
    }

    @Test
    void halfAnUploadNeverCounts() throws Exception {
        assertEquals("INCOMPLETE", refused(Arrays.copyOf(GOOD, 100_000), GOOD.length));
        var half =
                new SequenceInputStream(
                        new ByteArrayInputStream(GOOD, 0, 70_000), new GoneBrowser());
        assertThrows(IOException.class, () -> shelf.take(half, GOOD.length, "mia"));
        assertEquals(List.of(), shelf.all());
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeAByteIsRead() throws Exception {
        var outcome = shelf.take(new GoneBrowser(), BundleShelf.LARGEST + 1, "mia");
        var why = assertInstanceOf(BundleOutcome.NotKept.class, outcome).why();
        assertEquals("文件太大：更新包最大 1280 MB", why.chinese());
    }

    @Test
    void whatIsNoUpdateOfABoxOfOursIsRefused() throws Exception {
        var verity = "compatible=mingbai-kiosk-amd64\nversion=1.1\nformat=verity\n";
        var without = GOOD.clone();
        Arrays.fill(without, without.length - Long.BYTES, without.length, (byte) 0x7f);
        for (var bytes :
                List.of(
                        new byte[0],
                        "PK".repeat(500).getBytes(StandardCharsets.UTF_8),
                        without,
                        SomeBundle.ended(new byte[9], new byte[0]),
                        SomeBundle.ended(new byte[9], new byte[40]),
                        SomeBundle.of("other-machine-amd64", "1.1", 100),
                        SomeBundle.of("mingbai-kiosk-amd64", "1 1", 100),
                        Arrays.copyOf(
                                SomeBundle.signed(verity.getBytes(StandardCharsets.UTF_8)), 60))) {
            assertEquals("NOT_A_BUNDLE", refused(bytes, bytes.length));
        }
        assertEquals(
                Optional.of(new BundleManifest(Program.KIOSK, new SystemVersion("1.1"))),
                BundleManifest.parse(verity.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Optional.empty(),
                BundleManifest.parse(
                        verity.replace("verity", "plain").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), files());
    }
}
