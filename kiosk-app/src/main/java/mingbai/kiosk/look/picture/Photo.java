package mingbai.kiosk.look.picture;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import mingbai.model.picture.Picture;

/// A picture document on the screen; nothing where its bytes are no picture.
public final class Photo {
    private static final double CORNER = 12;

    private Photo() {}

    /// As large as fits, with its proportions.
    public static Optional<Node> within(Picture picture, double width, double height) {
        return image(picture, width, height)
                .map(image -> {
                    var view = new ImageView(image);
                    var clip = new Rectangle(image.getWidth(), image.getHeight());
                    clip.setArcWidth(2 * CORNER);
                    clip.setArcHeight(2 * CORNER);
                    view.setClip(clip);
                    return view;
                });
    }

    /// Somebody's face, round.
    public static Optional<Node> round(Picture picture, double size) {
        double side = Math.min(picture.width(), picture.height());
        double wide = picture.width() * size / side;
        double high = picture.height() * size / side;
        return image(picture, wide, high)
                .map(image -> {
                    var view = new ImageView(image);
                    double left = (image.getWidth() - size) / 2;
                    view.setViewport(new Rectangle2D(left, 0, size, size));
                    view.setClip(new Circle(size / 2, size / 2, size / 2));
                    return view;
                });
    }

    private static Optional<Image> image(Picture picture, double width, double height) {
        var bytes = new ByteArrayInputStream(picture.bytes());
        return Optional.of(new Image(bytes, width, height, true, true)).filter(i -> !i.isError());
    }
}
