package mingbai.display.dots;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mingbai.device.led.BoardShape;
import mingbai.station.command.ScreenCamera;
import mingbai.station.command.Shot;
import mingbai.station.picture.ScreenPicture;

/// Draws for the service what a card was last given, a lamp a square: nobody sees the lamps from
/// here. `sent` is asked on the board's own thread.
record DotCamera(BoardShape shape, Supplier<DotPicture> sent, DotCard.Means means)
        implements ScreenCamera {

    /// How many pixels a lamp is wide, with the dark line beside it.
    static final int LAMP = 6;

    /// When a running line is in its place.
    private static final long MILLIS = 3_000;

    @Override
    public CompletableFuture<Shot> take() {
        return CompletableFuture.supplyAsync(
                () -> new Shot.Taken(enlarged(sent.get())), means.thread());
    }

    private ScreenPicture enlarged(DotPicture picture) {
        int[] lamps = new DotRaster(shape, picture).pixels(MILLIS);
        int width = shape.width() * LAMP;
        int[] rgb = new int[width * shape.height() * LAMP];
        Arrays.fill(rgb, 0xff000000);
        for (int i = 0; i < rgb.length; i++) {
            int x = i % width;
            int y = i / width;
            if (x % LAMP > 0 && y % LAMP > 0) {
                rgb[i] = lamps[y / LAMP * shape.width() + x / LAMP];
            }
        }
        return ScreenPicture.of(rgb, width);
    }
}
