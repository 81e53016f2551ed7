package mingbai.kiosk.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;

/// A form and two faces, drawn for the sample hall.
final class SamplePictures {
    static final PictureName FORM = new PictureName("form-1");
    static final PictureName WOMAN = new PictureName("staff-1");
    static final PictureName MAN = new PictureName("staff-2");

    private SamplePictures() {}

    static List<Picture> all() {
        return List.of(
                picture(FORM, form(), "结婚登记声明书（样例）"),
                picture(WOMAN, face(new Color(0x3F2A1D), 70), "工作人员照片（示例）"),
                picture(MAN, face(new Color(0x22201E), 30), "工作人员照片（示例）"));
    }

    private static Picture picture(PictureName name, BufferedImage image, String words) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] size = {image.getWidth(), image.getHeight()};
        return Picture.of(name, Picture.Kind.PNG, size, words, bytes.toByteArray());
    }

    private static BufferedImage form() {
        var image = new BufferedImage(840, 1188, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        fill(pen, Color.WHITE, new Rectangle(840, 1188));
        pen.setColor(Color.BLACK);
        fill(pen, Color.BLACK, new Rectangle(240, 90, 360, 26));
        for (int row = 0; row < 12; row++) {
            pen.drawRect(90, 190 + row * 72, 660, 72);
            pen.drawLine(270, 190 + row * 72, 270, 262 + row * 72);
            fill(pen, Color.DARK_GRAY, new Rectangle(110, 216 + row * 72, 120, 14));
            var words = new Rectangle(300, 214 + row * 72, 130 + (row * 53) % 260, 18);
            fill(pen, new Color(0x1F5FA8), words);
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage face(Color hair, int longer) {
        var image = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        fill(pen, new Color(0xCFE0E6), new Rectangle(240, 320));
        pen.setColor(hair);
        pen.fillOval(64, 36, 112, 110 + longer);
        pen.setColor(new Color(0x1C3D5A));
        pen.fillRoundRect(34, 214, 172, 160, 110, 110);
        pen.setColor(new Color(0xE8C2A0));
        pen.fillRect(104, 170, 32, 56);
        pen.fillOval(76, 66, 88, 118);
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, Color ink, Rectangle where) {
        pen.setColor(ink);
        pen.fill(where);
    }
}
