package mingbai.kiosk.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.shots.ScreenShots;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.PairingCode;
import mingbai.station.identity.PairingStep;
import mingbai.station.identity.Taken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairingViewTest {
    private static final PairingStep.Showing SHOWING =
            new PairingStep.Showing(
                    new PairingCode("38529174"),
                    new Fingerprint("8F3A 22B1 07CC D94E 5A10 EE63 B7F2 914D"),
                    "https://hall.example.gov.cn/enrolment",
                    Instant.EPOCH);
    private static final List<PairingStep> STEPS =
            List.of(
                    SHOWING,
                    new PairingStep.Seeking("hall.example.gov.cn"),
                    new PairingStep.Seeking(
                            "hall.example.gov.cn",
                            Optional.of(new Fingerprint("8F3A 22B1 07CC D94E 5A10 EE63 B7F2 914D")),
                            new Taken.Refused(Taken.Why.OTHER_BOX, "").words()),
                    new PairingStep.TurnedAway(),
                    new PairingStep.Enrolled("k03"));

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyWordIsOnTheScreenAndAPhoneReadsTheSquare(Format format) throws Exception {
        var read =
                Stage.call(() -> {
                    var view = new PairingView(format);
                    var scene = new Scene(view, format.width(), format.height());
                    for (var step : STEPS) {
                        view.show(step);
                        allWithin(scene);
                    }
                    view.show(SHOWING);
                    var picture = scene.snapshot(null);
                    var folder = Files.createDirectories(Path.of("target/gallery"));
                    var name = "pairing-" + (format.portrait() ? "portrait" : "landscape") + ".png";
                    ScreenShots.write(picture, folder.resolve(name));
                    return square(picture);
                });
        assertEquals("https://hall.example.gov.cn/enrolment?code=38529174", read);
    }

    private static void allWithin(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        for (var node : scene.getRoot().lookupAll("Text")) {
            if (node instanceof Text text) {
                var box = text.localToScene(text.getLayoutBounds());
                boolean inside =
                        box.getMinX() >= 0
                                && box.getMinY() >= 0
                                && box.getMaxX() <= scene.getWidth()
                                && box.getMaxY() <= scene.getHeight();
                assertTrue(inside, text.getText() + " " + box);
            }
        }
    }

    private static String square(WritableImage picture) throws Exception {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
