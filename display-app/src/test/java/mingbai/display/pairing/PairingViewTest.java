package mingbai.display.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.display.Fx;
import mingbai.display.Gallery;
import mingbai.display.look.Ink;
import mingbai.display.shots.Collage;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.PairingCode;
import mingbai.station.identity.PairingStep;
import mingbai.station.identity.Taken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingViewTest {
    private static final PairingStep.Showing SHOWING =
            new PairingStep.Showing(
                    new PairingCode("38529174"),
                    new Fingerprint("8F3A 22B1 07CC D94E 5A10 EE63 B7F2 914D"),
                    "https://hall.example.gov.cn/enrolment",
                    Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "1920, 360", "3840, 2160"})
    void everyWordIsOnTheScreen(int width, int height) {
        int words =
                Fx.call(() -> {
                    var view = new PairingView(width, height);
                    var scene = new Scene(view, width, height, Ink.NIGHT);
                    for (var step :
                            List.of(
                                    new PairingStep.Seeking("hall.example.gov.cn"),
                                    new PairingStep.Seeking(
                                            "hall.example.gov.cn",
                                            Optional.of(SHOWING.fingerprint()),
                                            new Taken.Refused(Taken.Why.OTHER_BOX, "").words()),
                                    new PairingStep.TurnedAway(),
                                    new PairingStep.Enrolled("board-1"),
                                    SHOWING)) {
                        view.show(step);
                        allWithin(scene);
                    }
                    var part = new Collage.Part(0, 0, scene.snapshot(null));
                    Gallery.write("pairing-" + width + "x" + height, Collage.png(List.of(part)));
                    return scene.getRoot().lookupAll("Text").size();
                });
        assertEquals(6, words);
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
}
