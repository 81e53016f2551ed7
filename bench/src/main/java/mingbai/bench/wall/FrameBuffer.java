package mingbai.bench.wall;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// The pixels of a virtual display where its X server keeps them (`Xvfb -fbdir`, an XWD file of
/// version 7): what is there was presented.
final class FrameBuffer {
    private static final String FILE = "Xvfb_screen0";
    private static final int HEADER_SIZE = 0;
    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int COLOUR_BYTES = 12;
    private static final int PIXEL_BYTES = 4;

    /// What follows a change so soon is the rest of it.
    private static final long SAME_CHANGE = 100_000_000;

    private static final long GLANCE = 500_000;

    private final ByteBuffer file;
    private final int pixels;
    private final int line;

    private FrameBuffer(ByteBuffer file) {
        this.file = file;
        this.line = field(BYTES_PER_LINE);
        this.pixels = field(HEADER_SIZE) + field(COLOURS) * COLOUR_BYTES;
    }

    static FrameBuffer in(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(FILE))) {
            return new FrameBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private int field(int number) {
        return file.getInt(number * Integer.BYTES);
    }

    /// A part of the display, in pixels.
    record Spot(int x, int y, int width, int height) {
        Spot right(int by) {
            return new Spot(x + by, y, width, height);
        }
    }

    /// The same number as long as nothing in it changes.
    int look(Spot spot) {
        int hash = 1;
        for (int y = spot.y(); y < spot.y() + spot.height(); y++) {
            int row = pixels + y * line + spot.x() * PIXEL_BYTES;
            for (int x = 0; x < spot.width(); x++) {
                hash = 31 * hash + file.getInt(row + x * PIXEL_BYTES);
            }
        }
        return hash;
    }

    /// When a spot no longer is as it was `before`.
    long changed(Spot spot, int before, Duration most) throws TimeoutException {
        long end = System.nanoTime() + most.toNanos();
        while (look(spot) == before) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("nothing changed at " + spot);
            }
            LockSupport.parkNanos(GLANCE);
        }
        return System.nanoTime();
    }

    /// Looks all the time, until `enough`, and tells for each spot when it changed.
    List<List<Long>> changes(List<Spot> spots, Callable<Boolean> enough) throws Exception {
        var changes = new ArrayList<List<Long>>();
        int[] before = new int[spots.size()];
        for (int i = 0; i < spots.size(); i++) {
            changes.add(new ArrayList<>());
            before[i] = look(spots.get(i));
        }
        while (!enough.call()) {
            for (int i = 0; i < spots.size(); i++) {
                int now = look(spots.get(i));
                if (now != before[i]) {
                    before[i] = now;
                    changes.get(i).add(System.nanoTime());
                }
            }
            LockSupport.parkNanos(GLANCE);
        }
        return changes;
    }

    /// Without what only belongs to the change before.
    static List<Long> apart(List<Long> changes) {
        var apart = new ArrayList<Long>();
        for (long change : changes) {
            if (apart.isEmpty() || change - apart.getLast() > SAME_CHANGE) {
                apart.add(change);
            }
        }
        return apart;
    }
}
