package mingbai.display.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Text;
import mingbai.display.Fx;
import mingbai.display.Gallery;
import mingbai.display.SampleHall;
import mingbai.display.ground.Legibility;
import mingbai.display.look.Box;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.onair.Takeover;
import mingbai.display.shots.Collage;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.notice.Interruption;
import mingbai.model.notice.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeoverPicturesTest {

    private static final Duration BREAK = Duration.ofMinutes(10);
    private static final UrgentNotice LEAVE =
            new UrgentNotice("请立即离开大厅", "请按指示牌有序撤离。", SampleHall.NOW.plus(BREAK));

    @Test
    void anInterruptionIsWholeOnEveryScreenAndACallComesThrough() {
        var said = lost();
        var card = CallCard.of(SampleHall.call(30, "A012", 3), SampleHall.content());
        var screens =
                List.of(
                        new Box(0, 0, 1920, 1080),
                        new Box(0, 0, 1080, 1920),
                        new Box(0, 0, 3840, 2160));
        for (var screen : screens) {
            Fx.run(() -> {
                var over = new Takeover.Announcement(said);
                var view = new TakeoverView(over, Optional.of(card), screen);
                var scene = Gallery.scene(view.node(), screen);
                var part = new Collage.Part(0, 0, scene.snapshot(null));
                Gallery.write("interruption-" + (int) screen.width(), Collage.png(List.of(part)));
                assertEquals(List.of(), Legibility.of(scene));
                assertTrue(
                        Gallery.texts(scene.getRoot()).stream()
                                .anyMatch(t -> t.getText().equals("请 A012 到 3 号窗口")));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 96", "1920, 360"})
    void onAFlatScreenTheWholeNoticeRunsAndACallHasItsTurn(double width, double height) {
        var screen = new Box(0, 0, width, height);
        var over = new Takeover.Urgent(LEAVE);
        var card = CallCard.of(SampleHall.call(30, "A012", 3), SampleHall.content());
        Fx.run(() -> {
            var view = new TakeoverView(over, Optional.empty(), screen);
            view.show(0);
            view.show(5_000_000_000L);
            assertEquals(List.of(LEAVE.title() + "：" + LEAVE.body()), Gallery.running(view.node()));
            var scene = Gallery.scene(view.node(), screen);
            var picture = List.of(new Collage.Part(0, 0, scene.snapshot(null)));
            Gallery.write("urgent-flat-" + (int) width, Collage.png(picture));
            assertTrue(lit(picture) > width * height / 20, "large letters are on their way");
            view.stop();
            var called = new TakeoverView(over, Optional.of(card), screen);
            var standing = Gallery.scene(called.node(), screen);
            assertEquals(List.of(), Legibility.of(standing));
            var words = Gallery.texts(standing.getRoot()).stream().map(Text::getText).toList();
            assertEquals(List.of("请 A012 到 3 号窗口"), words);
        });
    }

    private static long lit(List<Collage.Part> picture) {
        return Arrays.stream(Collage.flat(picture).rgb()).filter(p -> p != 0xff000000).count();
    }

    private static Interruption lost() {
        var shown = new Validity(SampleHall.NOW, SampleHall.NOW.plus(BREAK));
        var body = "捡到钥匙一串，请失主到咨询导办台认领。工作人员将核对特征后归还。";
        return new Interruption("lost", "失物招领：请到咨询导办台认领您的物品", body, shown, 1);
    }
}
