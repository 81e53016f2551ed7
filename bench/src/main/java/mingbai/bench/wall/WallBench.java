package mingbai.bench.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.VirtualDisplay;

/// Two boards that hang side by side: how far apart they change, how soon a call is on them, how
/// many frames their running line has, and how soon a manager sees them.
public final class WallBench implements Bench {
    private static final int WIDE = 1920;
    private static final String SIZE = "3840x1080";

    /// Its machine's clock goes wrong by so much; what counts time from its start does not.
    private static final Map<String, String> WRONG_CLOCK =
            Map.of(
                    "FAKETIME",
                    "+37s",
                    "FAKETIME_DONT_FAKE_MONOTONIC",
                    "1",
                    "FAKETIME_FORCE_MONOTONIC_FIX",
                    "0");

    private static final List<String> FAKETIME =
            List.of(
                    "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                    "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1");

    private final Conditions conditions;

    public WallBench(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "display";
    }

    @Override
    public void run(Report report) throws Exception {
        var library = FAKETIME.stream().filter(f -> Files.exists(Path.of(f))).findFirst();
        report.remark(
                """
                wall: two hall boards side by side, each a process of its own, \
                seen in the pixels of Xvfb %s; the right one's clock goes 37 s \
                wrong (%s); how far apart their seconds change in %d s (median, p95) \
                against a frame at 25 a second, a call from the clerk's press to \
                the board, frames of the running line a second, and a signed \
                screenshot from the manager's press to the picture; %s\
                """
                        .formatted(
                                SIZE,
                                library.isPresent() ? "libfaketime" : "not: no libfaketime here",
                                WallFigures.WATCHED.toSeconds(),
                                Machine.words()));
        var wrong = new HashMap<>(WRONG_CLOCK);
        library.ifPresent(file -> wrong.put("LD_PRELOAD", file));
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                conditions.clock(),
                                conditions.random());
                var display = VirtualDisplay.start(SIZE, folder.folder("pixels"));
                var left = board(hall, place(folder, "left", 0), display, Map.of());
                var right = board(hall, place(folder, "right", WIDE), display, wrong)) {
            left.awaitContent(hall);
            right.awaitContent(hall);
            var seen = FrameBuffer.in(folder.path().resolve("pixels"));
            new WallFigures(hall, seen, WIDE).tell(report, left.id());
        }
    }

    private static WallBoard.Place place(TemporaryFolder folder, String id, int x)
            throws IOException {
        return new WallBoard.Place(id, folder.folder(id), x + ",0," + WIDE + ",1080");
    }

    private WallBoard board(
            ServedHall hall,
            WallBoard.Place place,
            VirtualDisplay display,
            Map<String, String> clock)
            throws IOException {
        var environment = new HashMap<>(display.environment());
        environment.putAll(clock);
        return WallBoard.start(hall, place, conditions.checkout(), environment);
    }
}
