package mingbai.display;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import mingbai.display.look.Box;
import mingbai.display.look.Type;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.shots.Collage;
import mingbai.model.queue.QueueSnapshot;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.content.HallContent;
import mingbai.station.preview.PreviewContent;
import mingbai.station.queue.QueueView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws what boards would show of content that is yet to be signed, without a screen: `--content
/// FOLDER --at INSTANT --out FOLDER --config FILE [--config FILE ...]`. Each configuration is a
/// board's own, and its picture is `NAME.png`. It is the boards' own program that draws.
public final class PreviewMain {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewMain.class);

    /// By then what comes in moving has come in, and the running line is on the board.
    private static final Duration SETTLED = Duration.seconds(3);

    private PreviewMain() {}

    public static void main(String[] arguments) {
        try {
            draw(said(arguments));
            System.exit(0);
        } catch (IllegalArgumentException | SettingsRefused e) {
            LOG.error("{}", e.getMessage());
            System.exit(2);
        } catch (IOException | ExecutionException | InterruptedException e) {
            LOG.error("The pictures could not be drawn", e);
            System.exit(1);
        }
    }

    private static Map<String, List<String>> said(String[] arguments) {
        Map<String, List<String>> said = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            said.computeIfAbsent(arguments[i], a -> new ArrayList<>()).add(arguments[i + 1]);
        }
        return said;
    }

    private static String one(Map<String, List<String>> said, String name) {
        return Optional.ofNullable(said.get(name))
                .map(List::getFirst)
                .orElseThrow(() -> new IllegalArgumentException("missing: " + name));
    }

    private static void draw(Map<String, List<String>> said)
            throws IOException, SettingsRefused, ExecutionException, InterruptedException {
        var content = PreviewContent.read(Path.of(one(said, "--content")));
        var now = Instant.parse(one(said, "--at"));
        var out = Path.of(one(said, "--out"));
        one(said, "--config");
        var up = new CompletableFuture<Boolean>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Type.load();
            up.complete(true);
        });
        up.get();
        for (String file : said.getOrDefault("--config", List.of())) {
            var settings = DisplaySettings.from(SettingsFile.read(Path.of(file)));
            String name = Path.of(file).getFileName().toString().replace(".properties", "");
            Files.write(out.resolve(name + ".png"), picture(settings, known(content, now)));
        }
    }

    /// A hall at work, in which nobody has been called yet.
    private static Known known(HallContent content, Instant now) {
        var day = now.atZone(BoardDirector.zone(content)).toLocalDate();
        var snapshot =
                content.hall()
                        .map(hall -> new QueueSnapshot.Header(hall.name().id(), day, 1, 0, now))
                        .map(head -> new QueueSnapshot(head, List.of(), List.of(), List.of()));
        return new Known(content, new QueueView(snapshot, now, true), Announcing.NOTHING, now);
    }

    private static byte[] picture(DisplaySettings settings, Known known)
            throws ExecutionException, InterruptedException {
        var done = new CompletableFuture<byte[]>();
        Platform.runLater(() -> {
            try {
                hang(settings, known, done);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    private static void hang(
            DisplaySettings settings, Known known, CompletableFuture<byte[]> done) {
        var play = Display.play(settings);
        var wall = Wall.unseen();
        var bounds = settings.screen().bounds().orElseThrow();
        play.hang(wall, new Box(0, 0, bounds.width(), bounds.height()), known);
        play.show(wall, known);
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> {
            done.complete(Collage.png(wall.picture()));
            play.stop();
        });
        settled.play();
    }
}
