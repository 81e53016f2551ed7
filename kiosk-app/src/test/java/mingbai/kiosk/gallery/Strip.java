package mingbai.kiosk.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Scale;
import mingbai.kiosk.Kiosk;
import mingbai.kiosk.Scenes;
import mingbai.kiosk.look.Format;

/// One screen in every manner, drawn small: upright ones in a row, lying ones in rows of three.
public final class Strip {
    private static final int PAPER = 0xD8D3C7;
    private static final int GAP = 8;

    private Strip() {}

    /// To be called on the thread that draws. `inspector` sees it in every manner, and once more in
    /// one that is not drawn.
    public static Picture of(String name, Format format, BiConsumer<Kiosk, Manners> inspector) {
        var kiosk = Scenes.shown(name, format);
        new Scene(kiosk.view(), format.width(), format.height());
        var small = new ArrayList<Picture>();
        for (var manners : Manners.everyOne()) {
            kiosk.choose(manners.manner());
            kiosk.view().applyCss();
            kiosk.view().layout();
            kiosk.view().layout();
            inspector.accept(kiosk, manners);
            if (!Manners.EACH.contains(manners)) {
                continue;
            }
            if (Scenes.readFurther(name)) {
                kiosk.readOn();
                kiosk.readOn();
            }
            small.add(snapshot(kiosk, format));
        }
        return joined(small, format.portrait() ? small.size() : 3);
    }

    private static Picture snapshot(Kiosk kiosk, Format format) {
        double wide = format.portrait() ? 280 : 464;
        var small = new SnapshotParameters();
        small.setTransform(new Scale(wide / format.width(), wide / format.width()));
        return Picture.of(kiosk.view().snapshot(small, null));
    }

    private static Picture joined(List<Picture> parts, int columns) {
        int width = parts.getFirst().width();
        int height = parts.getFirst().height();
        int rows = (parts.size() + columns - 1) / columns;
        int wide = columns * (width + GAP) - GAP;
        var pixels = new int[wide * (rows * (height + GAP) - GAP)];
        Arrays.fill(pixels, PAPER);
        for (int i = 0; i < parts.size(); i++) {
            int left = i % columns * (width + GAP);
            int top = i / columns * (height + GAP);
            for (int y = 0; y < height; y++) {
                var row = parts.get(i).pixels();
                System.arraycopy(row, y * width, pixels, (top + y) * wide + left, width);
            }
        }
        return new Picture(wide, pixels);
    }
}
