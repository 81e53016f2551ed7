package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingbai.display.ground.Legibility;
import mingbai.display.light.Orbit.Offset;
import mingbai.display.look.Box;
import mingbai.display.look.Fitting;
import mingbai.display.look.Type;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.Known;
import mingbai.display.shots.Collage;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.notice.Notice;
import mingbai.station.content.HallContent;
import mingbai.station.picture.ScreenPicture;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardPicturesTest {

    /// The ends of the way round on which a board protects its lamps.
    private static final Offset FIRST = new Offset(-2, -2);

    private static final Offset FURTHEST = new Offset(2, 2);

    /// Within a zone, away from its edges and from the running line's.
    private static final List<Box> INSIDE =
            List.of(new Box(60, 20, 1700, 90), new Box(20, 140, 1290, 840));

    private static final Box WIDE = new Box(0, 0, 1920, 1080);
    private static final Box HUGE = new Box(0, 0, 3840, 2160);
    private static final Box STANDING = new Box(0, 0, 1080, 1920);
    private static final String INTERRUPTED = "排队信息更新中断，请留意窗口显示";

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CALLS", "WAITING", "CATALOGUE", "FEES", "STAFF", "NOTICES", "HALL_MAP"})
    void everyPageIsWholeOnEveryScreen(Kind kind) {
        for (var screen : List.of(WIDE, HUGE, STANDING)) {
            whole(kind + "-" + (int) screen.width(), board(kind, screen, known()), screen);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CALLS", "WAITING", "CATALOGUE", "FEES", "STAFF", "NOTICES", "HALL_MAP"})
    void everyPageSaysThatTheQueueIsInterrupted(Kind kind) {
        var known = known();
        var late = new Known(known.content(), known.queue(), known.announcing(), after(75));
        for (var screen : List.of(WIDE, STANDING)) {
            var board = board(kind, screen, late);
            whole(kind + "-stale-" + (int) screen.width(), board, screen);
            assertTrue(board.says(INTERRUPTED));
            assertTrue(board.says("14:32:02"), "the time of the last truth");
            assertFalse(board.says("正在叫号"));
        }
        assertFalse(board(kind, WIDE, known).says(INTERRUPTED));
    }

    @Test
    void theMonthsFiguresStandWithTheirFormulaAndNoSmallDepartment() {
        var content = SampleHall.with(Map.of(ContentPath.PUBLIC_FIGURES, SampleHall.figures()));
        for (var screen : List.of(WIDE, STANDING)) {
            var said = new StringBuilder();
            for (int turn = 0; turn < 4; turn++) {
                var now = SampleHall.NOW.plusSeconds(10L * turn);
                var known = new Known(content, SampleHall.queue(), Announcing.NOTHING, now);
                var board = board(Kind.SATISFACTION, screen, known);
                whole("satisfaction-" + turn + "-" + (int) screen.width(), board, screen);
                board.texts().forEach(t -> said.append(t.getText()).append('|'));
            }
            for (var words :
                    List.of(
                            "97.7%",
                            "满意 1312 ÷ 有效评价 1342",
                            "÷ 全部有效评价",
                            "★ 演示甲A（ZW001）",
                            "41 ÷ 41",
                            "87.2%",
                            "另有 2 个部门评价过少，不单列")) {
                assertTrue(said.toString().contains(words), words + " of " + said);
            }
        }
        assertFalse(board(Kind.SATISFACTION, WIDE, known()).says("满意率"), "nothing approved");
    }

    @Test
    void aCallStandsOverThePageWithItsWindow() {
        var called = Announcing.NOTHING.called(SampleHall.call(30, "AB812", 138), SampleHall.NOW);
        var known = new Known(SampleHall.content(), SampleHall.queue(), called, SampleHall.NOW);
        for (var screen : List.of(WIDE, HUGE, STANDING)) {
            var board = board(Kind.STAFF, screen, known);
            whole("called-" + (int) screen.width(), board, screen);
            assertTrue(board.says("AB812"));
            assertTrue(board.says("138"));
            assertFalse(board.says("窗口工作人员"));
        }
    }

    @Test
    void expiredContentAndADemonstrationSaySo() {
        var content = SampleHall.content(List.of(), Duration.ofSeconds(-1));
        var known = new Known(content, SampleHall.queue(), Announcing.NOTHING, SampleHall.NOW);
        var board = board(Kind.CALLS, WIDE, known);
        whole("expired", board, WIDE);
        assertTrue(board.says("内容已过有效期，待更新"));
        assertTrue(board.says("演示"));
        assertTrue(board.says("暂无公告"));
        assertFalse(board(Kind.CALLS, WIDE, known()).says("内容已过有效期"));
    }

    @Test
    void aBoardWithoutContentWaitsForIt() {
        var known =
                new Known(HallContent.EMPTY, QueueView.UNKNOWN, Announcing.NOTHING, SampleHall.NOW);
        var board = board(Kind.CATALOGUE, WIDE, known);
        whole("empty", board, WIDE);
        assertTrue(board.says("等待内容"));
        assertTrue(board.says("排队信息尚未接通"));
    }

    @Test
    void aLongNoticeIsReadableToItsLastLine() {
        var body =
                IntStream.range(0, 40)
                        .mapToObj(i -> "第" + i + "条：请需要办理的群众合理安排时间，提前取号。")
                        .collect(Collectors.joining());
        var title = "关于".repeat(3) + "嵩明县2026年城乡居民基本养老保险集中缴费期及有关事项的通知公告";
        var notice = SampleHall.notice("long", Notice.Kind.BULLETIN, title, body);
        var content = SampleHall.content(List.of(notice), Duration.ofDays(1));
        for (var screen : List.of(WIDE, STANDING)) {
            var shown = new StringBuilder();
            for (int turn = 0; turn < 6; turn++) {
                var known =
                        new Known(
                                content,
                                SampleHall.queue(),
                                Announcing.NOTHING,
                                SampleHall.NOW.plusSeconds(10L * turn));
                var board = board(Kind.NOTICES, screen, known);
                whole("notice-" + turn + "-" + (int) screen.width(), board, screen);
                board.texts().stream()
                        .map(t -> t.getText())
                        .filter(t -> t.length() > 60 && !shown.toString().contains(t))
                        .forEach(shown::append);
            }
            assertTrue(shown.length() >= body.length(), "only " + shown.length() + " shown");
        }
    }

    @Test
    void digitsAreTabular() {
        Fx.run(() -> {
            var font = Type.of(true, 100);
            double zero = Fitting.width("0", font);
            for (char digit = '1'; digit <= '9'; digit++) {
                String text = String.valueOf(digit);
                assertEquals(zero, Fitting.width(text, font), 0.01);
            }
        });
    }

    private static Instant after(int seconds) {
        return SampleHall.NOW.plusSeconds(seconds);
    }

    private static Known known() {
        return new Known(
                SampleHall.content(), SampleHall.queue(), Announcing.NOTHING, SampleHall.NOW);
    }

    private static Gallery.Board board(Kind kind, Box screen, Known known) {
        var one = new BoardProgramme("p", "p", List.of(new BoardProgramme.Page(kind, 10)), true);
        return Fx.call(() -> Gallery.board(known, screen, one));
    }

    /// Keeps a picture, and fails where words are cut off, overlap or lack a glyph.
    private static void whole(String name, Gallery.Board board, Box screen) {
        Fx.run(() -> board.save(name));
        var wrong = new ArrayList<String>();
        Fx.run(() -> board.parts().forEach(part -> wrong.addAll(Legibility.of(part))));
        assertEquals(List.of(), wrong, name + " on " + screen);
    }

    @Test
    void onItsWayRoundEverythingMovesByWholePixels() throws Exception {
        var settings =
                DisplaySettingsTest.settings("kind", "hall-board", "display.programme", "waiting");
        Fx.run(() -> {
            var wall = Wall.unseen();
            var play = Display.play(settings);
            var known =
                    new Known(
                            SampleHall.content(),
                            SampleHall.queue(),
                            Announcing.NOTHING,
                            SampleHall.NOW);
            play.hang(wall, new Box(0, 0, 1920, 1080), known);
            play.show(wall, known);
            var first = moved(wall, FIRST, "orbit-first");
            var last = moved(wall, FURTHEST, "orbit-furthest");
            play.stop();
            for (var box : INSIDE) {
                assertEquals(0, different(first, last, box), "pixels that did not come along");
            }
        });
    }

    private static ScreenPicture moved(Wall wall, Offset by, String name) {
        wall.shift(by);
        var picture = Collage.flat(wall.picture());
        Gallery.write(name, picture.png());
        return picture;
    }

    private static int different(ScreenPicture first, ScreenPicture last, Box box) {
        int different = 0;
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                int before = first.rgb()[(y + FIRST.y()) * first.width() + x + FIRST.x()];
                int after = last.rgb()[(y + FURTHEST.y()) * last.width() + x + FURTHEST.x()];
                different += before == after ? 0 : 1;
            }
        }
        return different;
    }
}
