package mingbai.display;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.display.board.BoardLayout;
import mingbai.display.board.HallBoard;
import mingbai.display.board.HeaderView;
import mingbai.display.board.MarqueeBar;
import mingbai.display.look.Box;
import mingbai.display.look.Ink;
import mingbai.display.page.Pages;
import mingbai.display.page.Shown;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.shots.Collage;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.place.StationId;

/// A board drawn without a stage, for looking at and for asking what is written on it.
public final class Gallery {

    private Gallery() {}

    /// A board's head, body and foot as they would stand on one screen.
    public record Board(BoardLayout layout, List<Scene> parts, MarqueeBar foot) {

        public List<Text> texts() {
            var texts = new ArrayList<Text>();
            parts.forEach(s -> collect(s.getRoot(), texts));
            return texts;
        }

        public boolean says(String words) {
            return texts().stream().anyMatch(t -> t.getText().contains(words));
        }

        public void save(String name) {
            var places = List.of(layout.header(), layout.body(), layout.marqueeLine());
            foot.show(0);
            foot.show(9_000_000_000L);
            var collage = new ArrayList<Collage.Part>();
            for (int i = 0; i < parts.size(); i++) {
                var at = places.get(i);
                var picture = parts.get(i).snapshot(null);
                collage.add(new Collage.Part((int) at.x(), (int) at.y(), picture));
            }
            foot.stop();
            write(name, Collage.png(collage));
        }
    }

    public static Board board(Known known, Box screen, BoardProgramme programme) {
        var layout = new BoardLayout(screen, programme.marquee());
        var shown =
                new Shown(
                        known.content(),
                        known.content().notices(known.now()),
                        new StationId("board1"),
                        Reach.WHOLE_HALL);
        var pages = new Pages(shown, layout.page(), layout.unit(), new Pictures());
        var header = new HeaderView(layout);
        header.show(known.content(), known.now());
        var body = new HallBoard(layout, pages::page);
        var director =
                new BoardDirector(
                        known.content(), known.queue(), known.announcing(), Reach.WHOLE_HALL);
        body.show(
                director.moment(programme, pages, known.now()),
                known.now(),
                BoardDirector.zone(known.content()));
        var foot = new MarqueeBar(layout);
        foot.show(shown.notices());
        return new Board(
                layout,
                List.of(
                        scene(header.node(), layout.header()),
                        scene(body.node(), layout.body()),
                        scene(foot.node(), layout.marqueeLine())),
                foot);
    }

    public static Scene scene(Parent root, Box place) {
        return new Scene(root, place.width(), place.height(), Ink.NIGHT);
    }

    public static List<Text> texts(Parent root) {
        var texts = new ArrayList<Text>();
        collect(root, texts);
        return texts;
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text && text.isVisible() && !text.getText().isEmpty()) {
            texts.add(text);
        } else if (node instanceof Group group && group.isVisible()) {
            group.getChildren().forEach(child -> collect(child, texts));
        }
    }

    /// What runs is a picture of words, and says them besides: a line each.
    public static List<String> running(Node node) {
        var said = Optional.ofNullable(node.getAccessibleText()).stream();
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.<Node>empty();
        return Stream.concat(said, below.flatMap(each -> running(each).stream())).toList();
    }

    /// Keeps a picture under `target/gallery`.
    public static void write(String name, byte[] png) {
        try {
            var directory = Files.createDirectories(Path.of("target", "gallery"));
            Files.write(directory.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
