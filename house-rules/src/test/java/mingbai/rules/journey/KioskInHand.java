package mingbai.rules.journey;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.kiosk.Kiosk;
import mingbai.kiosk.KioskParts;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.model.place.StationId;
import mingbai.station.Station;

/// The real kiosk on a screen nobody sees, used by the words on it.
final class KioskInHand implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();

    static {
        Platform.startup(() -> {
            Type.load();
            STARTED.complete(null);
        });
    }

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final PrinterChoice printer;
    private final Kiosk kiosk;

    KioskInHand(StationId id, Station station, Path slips) throws Exception {
        var clock = InstantSource.system();
        printer =
                PrinterChoice.open(
                        PrinterSetup.parse(PrinterSetup.SIMULATED), slips, clock, background);
        var backstage =
                new KioskParts.Backstage(
                        clock,
                        Platform::runLater,
                        background,
                        RandomGenerator.of("L64X128MixRandom"));
        var parts = new KioskParts(id, station, printer.slips(), backstage);
        kiosk =
                onScreen(() -> {
                    var made = new Kiosk(parts, Format.PORTRAIT, false);
                    new Scene(made.view());
                    return made;
                });
    }

    /// Draws the screen and tells the station that it was drawn.
    void draw() throws Exception {
        onScreen(() -> {
            kiosk.view().getScene().snapshot(null);
            kiosk.drawn();
            return true;
        });
    }

    boolean says(String words) throws Exception {
        return onScreen(() -> find(words).isPresent());
    }

    void awaitWords(String words) throws Exception {
        await(() -> says(words));
    }

    /// Waits for what a touch brings about; the screen tells why it did not come.
    void await(Callable<Boolean> look) throws Exception {
        try {
            Until.happens(SECONDS, TimeUnit.SECONDS, look);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; the kiosk shows: " + words(), e);
        }
    }

    /// Waits like a patient visitor: as often as the screen says that no answer came, touches what
    /// offers to try again.
    void awaitAsking(String noAnswer, String again, Callable<Boolean> look) throws Exception {
        await(() -> {
            if (says(noAnswer)) {
                touch(again);
            }
            return look.call();
        });
    }

    /// Touches what says these words, once it is there.
    void touch(String words) throws Exception {
        await(() -> onScreen(() -> touchable(words).isPresent()));
        onScreen(() -> {
            kiosk.view().getScene().snapshot(null);
            var node = touchable(words).orElseThrow();
            fire(node, MouseEvent.MOUSE_PRESSED);
            fire(node, MouseEvent.MOUSE_RELEASED);
            return true;
        });
    }

    /// Where on the screen there is what says these words.
    Point2D place(String words) throws Exception {
        await(() -> onScreen(() -> touchable(words).isPresent()));
        return onScreen(() -> {
            kiosk.view().getScene().snapshot(null);
            return middle(touchable(words).orElseThrow());
        });
    }

    private static Point2D middle(Node node) {
        var bounds = node.getLayoutBounds();
        return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Touches one key after the other.
    void type(String keys) throws Exception {
        for (int i = 0; i < keys.length(); i++) {
            touch(keys.substring(i, i + 1));
        }
    }

    /// Everything that can be read on the screen.
    String words() throws Exception {
        return onScreen(() -> texts().map(Text::getText).collect(Collectors.joining(" | ")));
    }

    private Optional<Text> find(String words) {
        return texts().filter(text -> text.getText().equals(words)).findFirst();
    }

    private Stream<Text> texts() {
        Stream.Builder<Text> texts = Stream.builder();
        Deque<Node> open = new ArrayDeque<>();
        open.add(kiosk.view());
        while (!open.isEmpty()) {
            var node = open.removeFirst();
            if (node instanceof Text text) {
                texts.add(text);
            }
            if (node instanceof Parent parent && node.isVisible()) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return texts.build();
    }

    /// What has these words on it; a letter that was typed stands on the screen as well.
    private Optional<Node> touchable(String words) {
        return texts().filter(text -> text.getText().equals(words))
                .flatMap(text -> touchable(text).stream())
                .findFirst();
    }

    private static Optional<Node> touchable(Node words) {
        return Stream.iterate(words, Objects::nonNull, Node::getParent)
                .filter(node -> node.getStyleClass().contains(Tap.TOUCHABLE))
                .findFirst();
    }

    private static void fire(Node node, EventType<MouseEvent> type) {
        var at = middle(node);
        double x = at.getX();
        double y = at.getY();
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(node, x, y)));
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        STARTED.get(SECONDS, TimeUnit.SECONDS);
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        printer.close();
        background.shutdownNow();
    }
}
