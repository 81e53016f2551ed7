package mingbai.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import mingbai.kiosk.disclosure.Topic;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.shots.ScreenShots;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.item.ItemCode;
import mingbai.model.place.StationId;
import mingbai.model.queue.QueueSnapshot;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.health.QuietPulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.preview.PreviewContent;
import mingbai.station.queue.HeldQueue;
import mingbai.station.queue.QueueView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws what a kiosk would show of content that is yet to be signed, without a screen: `--content
/// FOLDER --at INSTANT --out FOLDER --page NAME [--page NAME ...]`. A page is `welcome`, `notices`,
/// `map` or `item-CODE`, and its picture `kiosk-PAGE.png`. It is the kiosk's own program that
/// draws.
public final class PreviewMain {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewMain.class);
    private static final String ITEM = "item-";

    /// By then what comes in moving has come in.
    private static final Duration SETTLED = Duration.seconds(1);

    private PreviewMain() {}

    public static void main(String[] arguments) {
        try {
            draw(said(arguments));
            System.exit(0);
        } catch (IllegalArgumentException e) {
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
            throws IOException, ExecutionException, InterruptedException {
        var content = PreviewContent.read(Path.of(one(said, "--content")));
        var now = Instant.parse(one(said, "--at"));
        var out = Path.of(one(said, "--out"));
        one(said, "--page");
        var up = new CompletableFuture<Boolean>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Type.load();
            up.complete(true);
        });
        up.get();
        for (String page : said.getOrDefault("--page", List.of())) {
            ScreenShots.write(picture(content, now, page), out.resolve("kiosk-" + page + ".png"));
        }
    }

    private static WritableImage picture(HallContent content, Instant now, String page)
            throws ExecutionException, InterruptedException {
        var done = new CompletableFuture<WritableImage>();
        Platform.runLater(() -> {
            try {
                stand(kiosk(content, now), page, done);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /// A kiosk in a hall at work, which reaches nobody and prints nothing.
    private static Kiosk kiosk(HallContent content, Instant now) {
        var queue = new HeldQueue();
        queue.show(new QueueView(queue(content, now), now, true));
        var station =
                new Station(
                        new HeldContent(content),
                        queue,
                        _ -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                        new InMemoryJournal(),
                        new QuietPulse());
        var backstage =
                new KioskParts.Backstage(
                        () -> now, Platform::runLater, Runnable::run, new Random(1));
        var parts =
                new KioskParts(
                        new StationId("preview"),
                        station,
                        _ ->
                                CompletableFuture.completedFuture(
                                        new SlipOutcome.Refused(PaperTrouble.NOT_CONNECTED)),
                        backstage);
        return new Kiosk(parts, Format.PORTRAIT, false);
    }

    private static Optional<QueueSnapshot> queue(HallContent content, Instant now) {
        return content.hall()
                .map(hall ->
                        new QueueSnapshot.Header(
                                hall.name().id(),
                                now.atZone(hall.name().timeZone()).toLocalDate(),
                                1,
                                0,
                                now))
                .map(head -> new QueueSnapshot(head, List.of(), List.of(), List.of()));
    }

    private static void stand(Kiosk kiosk, String page, CompletableFuture<WritableImage> done) {
        var format = Format.PORTRAIT;
        var scene = new Scene(kiosk.view(), format.width(), format.height());
        kiosk.tick();
        go(kiosk.model(), page);
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(_ -> done.complete(scene.snapshot(null)));
        settled.play();
    }

    private static void go(KioskViewModel model, String page) {
        if (page.startsWith(ITEM)) {
            model.openItem(new ItemCode(page.substring(ITEM.length())));
            return;
        }
        switch (page) {
            case "welcome" -> {
                // Where everybody begins.
            }
            case "map" -> model.enter(Door.MAP);
            case "notices" -> {
                model.enter(Door.DISCLOSURE);
                if (model.spot().get() instanceof Spot.AtDisclosure(var disclosure)) {
                    disclosure.look(Topic.NOTICES);
                }
            }
            default -> throw new IllegalArgumentException("no such page: " + page);
        }
    }
}
