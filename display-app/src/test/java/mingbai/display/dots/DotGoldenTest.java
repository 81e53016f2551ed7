package mingbai.display.dots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingbai.device.led.BoardShape;
import mingbai.device.led.BoardShape.Dots;
import mingbai.display.Gallery;
import mingbai.display.SampleHall;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.StripMoment;
import mingbai.display.programme.onair.Takeover;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.station.picture.ScreenPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every lamp of every kind of board, pinned as text: `.` dark, `R`, `G`, `Y` and so on lit.
class DotGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "dots");
    private static final WindowNumber WINDOW = new WindowNumber(3);

    /// Another build of the font machinery may place a lamp in a hundred elsewhere.
    private static final double ALIKE = 0.985;

    /// A moment on a board of some shape.
    record Seen(String name, BoardShape shape, DotPicture picture, long millis) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Seen> seen() {
        var strip = new BoardShape(128, 32, Dots.RED);
        var small = new BoardShape(128, 16, Dots.RED_GREEN);
        var colour = new BoardShape(256, 64, Dots.RED_GREEN_BLUE);
        var wide = new BoardShape(192, 24, Dots.RED_GREEN);
        return Stream.of(
                seen("strip-call", strip, calling(strip), 0),
                seen("strip-call-16", small, calling(small), 0),
                seen("strip-call-24", wide, calling(wide), 0),
                seen("strip-serving", small, serving(small), 0),
                seen("strip-paused", strip, paused(strip), 0),
                seen("strip-idle-sets-out", strip, idle(strip), 2_000),
                seen("strip-idle-later", strip, idle(strip), 9_000),
                seen("hall-urgent", colour, urgent(colour), 3_000),
                seen("hall-calls", colour, hall(colour, 0), 3_000),
                seen("hall-interrupted", colour, hall(colour, 75), 3_000));
    }

    @ParameterizedTest
    @MethodSource("seen")
    void everyLampIsWhereItWas(Seen seen) throws IOException {
        int[] pixels = new DotRaster(seen.shape(), seen.picture()).pixels(seen.millis());
        save(seen, pixels);
        String rows = rows(pixels, seen.shape());
        var file = GOLDEN.resolve(seen.name() + ".txt");
        String pinned = Files.exists(file) ? Files.readString(file) : "";
        double alike = alike(pinned, rows);
        assertTrue(alike >= ALIKE, () -> alike + " alike; to pin it, write " + file + ":\n" + rows);
    }

    @Test
    void aBoardShowsNoColourItDoesNotHave() {
        for (var dots : Dots.values()) {
            var shape = new BoardShape(256, 64, dots);
            int[] pixels = new DotRaster(shape, hall(shape, 0)).pixels(3_000);
            String rows = rows(pixels, shape);
            var allowed =
                    switch (dots) {
                        case RED -> "[.R\n]+";
                        case RED_GREEN -> "[.RGY\n]+";
                        case RED_GREEN_BLUE -> "[.RGYBCMW\n]+";
                    };
            assertTrue(rows.matches(allowed), dots + " has half-lit or strange lamps");
        }
    }

    @Test
    void aRunningLineMovesOneDotAtATimeAndComesRoundWithoutAJump() {
        var shape = new BoardShape(64, 16, Dots.RED);
        var raster = new DotRaster(shape, idle(shape));
        int[] before = raster.pixels(0);
        int lit = 0;
        for (long millis = 25; millis < 60_000; millis += 25) {
            int[] now = raster.pixels(millis);
            boolean moved = true;
            for (int y = 0; y < 16 && moved; y++) {
                for (int x = 0; x < 63 && moved; x++) {
                    moved = now[y * 64 + x] == before[y * 64 + x + 1];
                }
            }
            assertTrue(moved, "a jump at " + millis + " ms");
            lit += now[8 * 64 + 32] == 0xff000000 ? 0 : 1;
            before = now;
        }
        assertTrue(lit > 0, "nothing ran by");
    }

    private static Seen seen(String name, BoardShape shape, DotPicture picture, long millis) {
        return new Seen(name, shape, picture, millis);
    }

    private static DotPicture strip(BoardShape shape, StripMoment moment) {
        return new DotDirector(DotBoard.onScreen(shape), true).strip(moment, WINDOW);
    }

    private static DotPicture calling(BoardShape shape) {
        return strip(shape, new StripMoment.Calling(SampleHall.call(30, "A012", 3), true));
    }

    private static DotPicture serving(BoardShape shape) {
        return strip(shape, new StripMoment.Serving(TicketNumber.parse("A012")));
    }

    private static DotPicture paused(BoardShape shape) {
        var meal = Optional.of(PauseReason.MEAL);
        return strip(shape, new StripMoment.Resting(WindowState.Status.PAUSED, meal));
    }

    private static DotPicture idle(BoardShape shape) {
        return strip(shape, new StripMoment.Idle("综合受理窗口　办理：综合受理　不动产登记"));
    }

    private static DotPicture hall(BoardShape shape, int late) {
        var now = SampleHall.NOW.plus(Duration.ofSeconds(late));
        var known = new Known(SampleHall.content(), SampleHall.queue(), Announcing.NOTHING, now);
        return script(shape).picture(known, true);
    }

    private static DotPicture urgent(BoardShape shape) {
        var leave = new UrgentNotice("请立即离开大厅", "请按指示牌有序撤离。", SampleHall.NOW);
        return script(shape).takenOver(new Takeover.Urgent(leave));
    }

    private static DotScript script(BoardShape shape) {
        return new DotScript(DotBoard.onScreen(shape), Optional.empty(), Reach.WHOLE_HALL);
    }

    private static double alike(String pinned, String rows) {
        if (pinned.length() != rows.length()) {
            return 0;
        }
        long same =
                IntStream.range(0, rows.length())
                        .filter(i -> pinned.charAt(i) == rows.charAt(i))
                        .count();
        return (double) same / rows.length();
    }

    private static String rows(int[] pixels, BoardShape shape) {
        var rows = new StringBuilder();
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                rows.append(letter(pixels[y * shape.width() + x] & 0xffffff));
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static char letter(int rgb) {
        return switch (rgb) {
            case 0 -> '.';
            case 0xff0000 -> 'R';
            case 0x00ff00 -> 'G';
            case 0xffff00 -> 'Y';
            case 0x0000ff -> 'B';
            case 0x00ffff -> 'C';
            case 0xff00ff -> 'M';
            case 0xffffff -> 'W';
            default -> '?';
        };
    }

    /// Four pixels a lamp, to be looked at.
    private static void save(Seen seen, int[] pixels) {
        int width = seen.shape().width() * 4;
        int[] large = new int[width * seen.shape().height() * 4];
        for (int i = 0; i < large.length; i++) {
            boolean gap = i % 4 == 3 || i / width % 4 == 3;
            int at = i / width / 4 * seen.shape().width() + i % width / 4;
            large[i] = gap ? 0xff101010 : pixels[at] == 0xff000000 ? 0xff181818 : pixels[at];
        }
        Gallery.write("dots-" + seen.name(), ScreenPicture.of(large, width).png());
    }

    @Test
    void nothingIsCutOffThatStands() {
        for (var height : List.of(16, 24, 32)) {
            var shape = new BoardShape(96, height, Dots.RED);
            for (var picture : List.of(calling(shape), serving(shape), paused(shape))) {
                var area = picture.areas().getFirst();
                assertEquals(false, area.style().motion().runsAlongALine(), area.text());
            }
        }
    }
}
