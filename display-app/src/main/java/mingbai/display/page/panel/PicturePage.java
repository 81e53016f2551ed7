package mingbai.display.page.panel;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;

/// A picture as large as it can be without being cut, with its caption under it.
public final class PicturePage {

    private static final double CAPTION = 64;

    private PicturePage() {}

    public static void draw(Image image, String caption, Sheet sheet) {
        sheet.panel(new Box(0, 0, sheet.width(), sheet.height()), Ink.PANEL, 18);
        double foot = caption.isBlank() ? 0 : CAPTION;
        double room = sheet.height() - foot;
        double scale = Math.min(sheet.width() / image.getWidth(), room / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        var view = new ImageView(image);
        view.setFitWidth(width * sheet.unit());
        view.setFitHeight(height * sheet.unit());
        view.setX(Math.rint((sheet.width() - width) / 2 * sheet.unit()));
        view.setY(Math.rint((room - height) / 2 * sheet.unit()));
        sheet.add(view);
        var hand = Hand.plain(30, Ink.WHITE).within(sheet.width() - 48);
        sheet.centre(caption, hand, sheet.width() / 2, sheet.height() - 20);
    }
}
