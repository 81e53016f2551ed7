package mingbai.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.shots.ScreenShots;

/// Draws every screen in both formats into a folder: the first argument; the second, if any, is
/// what the screens' names begin with.
public final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var start = arguments.length > 1 ? arguments[1] : "";
        Files.createDirectories(folder);
        for (var name : Scenes.names()) {
            if (name.startsWith(start)) {
                for (var format : Format.values()) {
                    var file = "%s-%s.png".formatted(name, format).toLowerCase(Locale.ROOT);
                    ScreenShots.write(Stage.call(() -> drawn(name, format)), folder.resolve(file));
                }
            }
        }
        Platform.exit();
    }

    static WritableImage drawn(String name, Format format) {
        var kiosk = Scenes.shown(name, format);
        var scene = new Scene(kiosk.view(), format.width(), format.height());
        if (name.startsWith("item-long") || name.equals("item-fee")) {
            scene.snapshot(null);
            kiosk.readOn();
            kiosk.readOn();
        }
        return scene.snapshot(null);
    }
}
