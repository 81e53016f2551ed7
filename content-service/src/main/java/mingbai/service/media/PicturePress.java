package mingbai.service.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;

/// Decodes a picture to its pixels and encodes those anew, so that nothing else of the file goes
/// on: no script, no place where it was taken, no second file behind the first.
final class PicturePress {
    /// The largest file, in bytes.
    static final int BYTES = 8 * 1024 * 1024;

    /// The most pixels that are decoded; a small file may claim billions.
    private static final long PIXELS = 40_000_000;

    /// The longest side of what goes out: more than a portrait kiosk shows.
    private static final int SIDE = 1_600;

    private static final float QUALITY = 0.85f;
    private static final Set<String> FORMS = Set.of("png", "jpeg", "gif", "bmp");

    private PicturePress() {}

    static Picture press(PictureName name, String words, byte[] file) throws PictureRefused {
        if (file.length > BYTES) {
            throw new PictureRefused("图片超过 8 MB", "the picture is larger than 8 MB");
        }
        var pixels = fitted(decoded(file));
        boolean clear = pixels.getColorModel().hasAlpha();
        try {
            return Picture.of(
                    name,
                    clear ? Picture.Kind.PNG : Picture.Kind.JPEG,
                    new int[] {pixels.getWidth(), pixels.getHeight()},
                    words,
                    clear ? png(pixels) : jpeg(pixels));
        } catch (IOException e) {
            throw new PictureRefused("图片无法重新编码", "the picture cannot be encoded");
        }
    }

    private static BufferedImage decoded(byte[] file) throws PictureRefused {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw strange();
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw strange();
                }
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                if (width * reader.getHeight(0) > PIXELS) {
                    throw new PictureRefused(
                            "图片尺寸过大，请缩小到 4000 万像素以内",
                            "more than 40 million pixels: make it smaller");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO answers damaged and hostile files with unchecked exceptions too.
            throw new PictureRefused("图片已损坏，无法读取", "the picture is damaged");
        }
    }

    private static PictureRefused strange() {
        return new PictureRefused(
                "只接受 PNG、JPEG、GIF、BMP 图片；SVG 和视频不接受",
                "only PNG, JPEG, GIF and BMP; no SVG, no video");
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, SIDE / longest);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean clear = picture.getColorModel().hasAlpha();
        var fitted =
                new BufferedImage(
                        width,
                        height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fitted.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (!clear) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return fitted;
    }

    private static byte[] png(BufferedImage pixels) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage pixels) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
