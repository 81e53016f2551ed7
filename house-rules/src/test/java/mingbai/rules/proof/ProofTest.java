package mingbai.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.place.HallId;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Slot;
import mingbai.program.bus.PahoMessageBus;
import mingbai.program.settings.SettingsFile;
import mingbai.service.BareRooms;
import mingbai.service.imports.Importer;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.proof.ProofDesk;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Before anybody signs, the service has the boards' and the kiosk's own programs draw what is
/// waiting.
class ProofTest {
    private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");

    @TempDir Path folder;

    private BareRooms open() throws Exception {
        var classPath = folder.resolve("classpath");
        Files.writeString(classPath, System.getProperty("java.class.path"));
        var properties = new Properties();
        properties.setProperty("demo", "true");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("preview.classpath.file", classPath.toString());
        properties.setProperty("preview.kiosk.classpath.file", classPath.toString());
        var settings = Settings.from(SettingsFile.of(properties));
        var bus = new PahoMessageBus("tcp://127.0.0.1:1", "proof", Optional.empty());
        var random = RandomGenerator.of("L64X128MixRandom");
        InstantSource clock = InstantSource.fixed(NOW);
        return BareRooms.open(settings, new BareRooms.Given(clock, random, bus));
    }

    private static BoardPlan lobby() {
        return new BoardPlan(
                "lobby",
                "示例大堂屏",
                new BoardPlan.Canvas(1280, 720),
                List.of(
                        new PlanZone(
                                "all",
                                new PlanZone.Place(0, 0, 1280, 720),
                                List.of(Slot.always("list")))),
                List.of(new Playlist("list", List.of(Clip.of(Kind.CATALOGUE, 60)))));
    }

    private static int colours(BufferedImage picture) {
        return Math.toIntExact(
                java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                        .distinct()
                        .count());
    }

    @Test
    void whatWaitsIsDrawnForKioskAndBoardsInTheirOwnSizes() throws Exception {
        try (var rooms = open()) {
            rooms.part(Importer.class).take(Path.of("../sample-hall/songming.xlsx"));
            rooms.part(Library.class)
                    .put(
                            LibraryDocument.of(
                                    new Scope.OfHall(new HallId("songming")),
                                    ContentPath.plan("lobby"),
                                    DocumentType.BOARD_PLAN,
                                    lobby()));
            var proofs =
                    rooms.part(ProofDesk.class).proofs().orTimeout(120, TimeUnit.SECONDS).join();
            assertEquals(ProofDesk.State.DRAWN, proofs.state());
            assertEquals(
                    List.of(
                            "kiosk-welcome",
                            "kiosk-notices",
                            "kiosk-map",
                            "kiosk-item-DEMO-0001",
                            "kiosk-item-DEMO-0002",
                            "kiosk-item-DEMO-0003",
                            "board-hall-board",
                            "board-lobby"),
                    proofs.boards().stream().map(b -> b.id()).limit(8).toList());
            assertEquals(9, proofs.boards().size());
            for (var board : proofs.boards()) {
                byte[] png = Objects.requireNonNull(proofs.pictures().get(board.id()));
                var out = Files.createDirectories(Path.of("target", "pictures"));
                Files.write(out.resolve("proof-" + board.id() + ".png"), png);
                var picture = ImageIO.read(new ByteArrayInputStream(png));
                assertEquals(board.size().width(), picture.getWidth(), board.id());
                assertEquals(board.size().height(), picture.getHeight(), board.id());
                assertTrue(colours(picture) > 20, board.id() + " is empty");
            }
        }
    }
}
