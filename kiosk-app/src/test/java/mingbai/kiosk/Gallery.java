package mingbai.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.Stage;
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
                    draw(folder, name, format, arguments.length > 2 ? arguments[2] : "");
                }
            }
        }
        Platform.exit();
    }

    private static void draw(Path folder, String name, Format format, String manner)
            throws Exception {
        for (var manners : Manners.EACH) {
            if (manner.isEmpty() || manners.word().equals(manner)) {
                var file = "%s-%s-%s.png".formatted(name, format, manners.word());
                ScreenShots.write(
                        Stage.call(() -> drawn(name, format, manners)),
                        folder.resolve(file.toLowerCase(Locale.ROOT)));
            }
        }
    }

    static WritableImage drawn(String name, Format format, Manners manners) {
        var kiosk = Scenes.shown(name, format, manners.manner());
        var scene = new Scene(kiosk.view(), format.width(), format.height());
        if (name.startsWith("item-long") || name.equals("item-fee")) {
            scene.snapshot(null);
            kiosk.readOn();
            kiosk.readOn();
        }
        return scene.snapshot(null);
    }
}
