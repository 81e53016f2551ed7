package mingbai.display.dots;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mingbai.device.led.BoardShape;

/// The dots on the part of a screen that a sending card carries to the board: one pixel for one
/// lamp, never scaled, never smoothed.
public final class DotView {

    private final BoardShape shape;
    private final WritableImage image;
    private final Group node;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long nanos) {
                    show(nanos);
                }
            };
    private Optional<DotPicture> shown = Optional.empty();
    private DotRaster raster;
    private long setOut = -1;

    public DotView(BoardShape shape) {
        this.shape = shape;
        this.raster = new DotRaster(shape, DotPicture.DARK);
        this.image = new WritableImage(shape.width(), shape.height());
        var view = new ImageView(image);
        view.setSmooth(false);
        this.node = new Group(view);
        paint(0);
    }

    public Group node() {
        return node;
    }

    /// The same picture again changes nothing, and what runs goes on running.
    public void show(DotPicture picture) {
        if (shown.equals(Optional.of(picture))) {
            return;
        }
        shown = Optional.of(picture);
        raster = new DotRaster(shape, picture);
        setOut = -1;
        paint(0);
        if (raster.moves()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    /// Shows the dots as they stand `nanos` after an arbitrary fixed moment.
    public void show(long nanos) {
        if (setOut < 0 || nanos < setOut) {
            setOut = nanos;
        }
        paint((nanos - setOut) / 1_000_000);
    }

    private void paint(long millis) {
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        shape.width(),
                        shape.height(),
                        PixelFormat.getIntArgbInstance(),
                        raster.pixels(millis),
                        0,
                        shape.width());
    }

    public void stop() {
        timer.stop();
    }
}
