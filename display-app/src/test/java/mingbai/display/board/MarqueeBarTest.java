package mingbai.display.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import mingbai.display.Fx;
import mingbai.display.Gallery;
import mingbai.display.SampleHall;
import mingbai.display.look.Box;
import mingbai.display.shots.Collage;
import org.junit.jupiter.api.Test;

class MarqueeBarTest {
    private static final List<String> TITLES =
            List.of("周六延时服务", "婚姻登记改期", "优先取号", "三号窗口暂停", "拾到钥匙");

    private static List<String> lines(double height) {
        var notices =
                TITLES.stream()
                        .map(title ->
                                SampleHall.notice(title, SampleHall.guidance().kind(), title, ""))
                        .toList();
        return Fx.call(() -> {
            var bar = new MarqueeBar(new Box(0, 0, 1920, height), 1);
            bar.show(notices);
            bar.show(0);
            bar.show(2_000_000_000L);
            var lines = new ArrayList<String>();
            gather(bar.node(), lines);
            if (height < 1080) {
                picture(bar, height);
            }
            bar.stop();
            return lines;
        });
    }

    /// Twelve seconds on, when every line is full.
    private static void picture(MarqueeBar bar, double height) {
        bar.show(12_000_000_000L);
        var scene = Gallery.scene(bar.node(), new Box(0, 0, 1920, height));
        var part = new Collage.Part(0, 0, scene.snapshot(null));
        Gallery.write("marquee-" + (int) height, Collage.png(List.of(part)));
    }

    private static void gather(Node node, List<String> lines) {
        Optional.ofNullable(node.getAccessibleText()).ifPresent(lines::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, lines));
        }
    }

    @Test
    void aHighBarDealsTheNoticesOutAmongItsLinesAndALowOneHasThemAllInOne() {
        assertEquals(1, lines(84).size());
        TITLES.forEach(title -> assertEquals(1, count(lines(84), title)));
        var two = lines(168);
        assertEquals(2, two.size());
        TITLES.forEach(title -> assertEquals(1, count(two, title), two.toString()));
        assertEquals(3, lines(3 * 84).size());
        assertEquals(4, lines(1080).size(), "no more");
    }

    /// Every pixel of a stage in which something moves is handed to the screen with each frame.
    @Test
    void aSingleLineRunsInABoxNoHigherThanItsLettersInTheMiddleOfTheBar() {
        var way = Fx.call(() -> new MarqueeBar(new Box(0, 996, 1920, 84), 1).way());
        assertEquals(new Box(216, 12, 1704, 60), way);
        assertEquals(new Box(216, 1008, 1704, 60), way.in(new Box(0, 996, 1920, 84)));
        var two = Fx.call(() -> new MarqueeBar(new Box(0, 0, 1920, 168), 1).way());
        assertEquals(new Box(216, 0, 1704, 168), two);
    }

    /// What stands in it, even nothing but a word further right, moves it to no other place.
    @Test
    void whatRunsBeginsAtTheCornerOfItsStage() {
        var at =
                Fx.call(() -> {
                    var running = new MarqueeBar(new Box(0, 996, 1920, 84), 1).running();
                    return List.of(running.getLayoutX(), running.getLayoutY());
                });
        assertEquals(List.of(0.0, 0.0), at);
    }

    /// Three pixels and now and then two would be seen as a tremble.
    @Test
    void eachFrameOfABoardMovesTheLineAlike() throws Exception {
        var programs = Files.readString(Path.of("../hall.d/programs.sh"));
        var pulse = Pattern.compile("BOARD_FLAGS=.*pulse=(\\d+)").matcher(programs);
        assertTrue(pulse.find());
        long frame = 1_000_000_000L / Long.parseLong(pulse.group(1));
        var places = new ArrayList<Double>();
        Fx.run(() -> {
            var bar = new MarqueeBar(new Box(0, 0, 1920, 84), 1);
            bar.show(List.of(SampleHall.guidance()));
            for (int i = 0; i < 100; i++) {
                bar.show(i * frame);
                places.add(bar.running().lookup("ImageView").localToScene(0, 0).getX());
            }
            bar.stop();
        });
        for (int i = 1; i < places.size(); i++) {
            assertEquals(-3, places.get(i) - places.get(i - 1), "frame " + i);
        }
    }

    private static int count(List<String> lines, String title) {
        return (int) lines.stream().filter(line -> line.contains(title)).count();
    }
}
