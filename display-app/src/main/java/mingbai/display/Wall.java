package mingbai.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import mingbai.display.light.Orbit;
import mingbai.display.look.Box;
import mingbai.display.look.Ink;
import mingbai.display.shots.Collage;
import mingbai.station.settings.ScreenSettings;

/// The stages of a display. What moves stands in a small stage of its own: without a graphics card
/// a stage is handed to the screen as a whole, whichever of its pixels changed.
final class Wall {

    private final List<Stage> stages = new ArrayList<>();
    private final List<Unseen> scenes = new ArrayList<>();
    private final Runnable eachPulse;
    private final boolean seen;

    /// `eachPulse` runs with every pulse that may change the picture.
    Wall(Runnable eachPulse) {
        this(eachPulse, true);
    }

    private Wall(Runnable eachPulse, boolean seen) {
        this.eachPulse = eachPulse;
        this.seen = seen;
    }

    /// One without stages, of which there is only a picture.
    static Wall unseen() {
        return new Wall(() -> {}, false);
    }

    /// Where the settings want it; where nobody says, `usual` is told the whole screen.
    static Box place(ScreenSettings settings, UnaryOperator<Box> usual) {
        var b = Screen.getPrimary().getBounds();
        var whole = new Box(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
        return settings.bounds()
                .map(at -> new Box(at.x(), at.y(), at.width(), at.height()))
                .orElseGet(() -> usual.apply(whole));
    }

    /// What would be a stage.
    private record Unseen(Box place, Scene scene) {}

    /// Shows `root` on a part of the screen, in pixels.
    void hang(Box place, Parent root) {
        var scene = new Scene(root, place.width(), place.height(), Ink.NIGHT);
        if (!seen) {
            scenes.add(new Unseen(place, scene));
            return;
        }
        scene.setCursor(Cursor.NONE);
        if (stages.isEmpty()) {
            scene.addPostLayoutPulseListener(eachPulse);
        }
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle("明白");
        stage.setScene(scene);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setOnCloseRequest(WindowEvent::consume);
        stages.add(stage);
        stage.show();
    }

    /// Moves everything a little, for the lamps' sake.
    void shift(Orbit.Offset by) {
        Stream.concat(stages.stream().map(Stage::getScene), scenes.stream().map(Unseen::scene))
                .map(Scene::getRoot)
                .forEach(root -> {
                    root.setTranslateX(by.x());
                    root.setTranslateY(by.y());
                });
    }

    void clear() {
        stages.forEach(Stage::close);
        stages.clear();
        scenes.clear();
    }

    /// Copies of all stages as they stand on the screen.
    List<Collage.Part> picture() {
        var shown = stages.stream().map(s -> part(s.getX(), s.getY(), s.getScene()));
        var unseen = scenes.stream().map(u -> part(u.place().x(), u.place().y(), u.scene()));
        return Stream.concat(shown, unseen).toList();
    }

    /// Everything that is written on it, a line each.
    String words() {
        var words = new StringBuilder();
        Stream.concat(stages.stream().map(Stage::getScene), scenes.stream().map(Unseen::scene))
                .forEach(scene -> gather(scene.getRoot(), words));
        return words.toString();
    }

    /// What is drawn as a picture of words says them besides.
    private static void gather(Node node, StringBuilder words) {
        if (node instanceof Text text && text.isVisible()) {
            words.append(text.getText()).append('\n');
        }
        Optional.ofNullable(node.getAccessibleText())
                .ifPresent(said -> words.append(said).append('\n'));
        if (node instanceof Parent parent && parent.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }

    private static Collage.Part part(double x, double y, Scene scene) {
        return new Collage.Part((int) x, (int) y, scene.snapshot(null));
    }
}
