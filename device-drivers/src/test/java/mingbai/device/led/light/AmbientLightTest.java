package mingbai.device.led.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.led.Brightness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmbientLightTest {
    private static final LightCurve CURVE = LightCurve.parse("0=15,100=40,1000=100");

    @TempDir Path device;

    private List<Integer> followed(double... luxes) {
        var now = new double[1];
        var light = new AmbientLight(() -> now[0], CURVE);
        var percents = new ArrayList<Integer>();
        for (double lux : luxes) {
            now[0] = lux;
            percents.add(light.brightness().map(Brightness::percent).orElse(-1));
        }
        return percents;
    }

    @Test
    void lightThatPlaysAboutAThresholdDoesNotMakeTheBoardFlicker() {
        assertEquals(List.of(15, 15, 15, 15, 15, 15), followed(90, 110, 95, 115, 85, 118));
        assertEquals(List.of(40, 40, 40, 40, 40, 40, 40), followed(130, 90, 95, 130, 85, 90, 300));
    }

    @Test
    void oneShadowIsNoNightAndALastingOneIs() {
        assertEquals(List.of(100, 100, 100, 100, 100, 15), followed(1500, 1500, 1500, 5, 5, 5));
    }

    @Test
    void aSensorThatIsGoneHasNoOpinionAndSaysWhy() throws IOException {
        var light = new AmbientLight(new IioLightSensor(device), CURVE);
        assertEquals(Optional.empty(), light.brightness());
        assertTrue(light.trouble().contains("in_illuminance_raw"), light.trouble());
        Files.writeString(device.resolve("in_illuminance_raw"), "2400\n");
        Files.writeString(device.resolve("in_illuminance_scale"), "0.5\n");
        assertEquals(Optional.of(new Brightness(100)), light.brightness());
        assertEquals("", light.trouble());
        Files.writeString(device.resolve("in_illuminance_input"), "42.5\n");
        assertEquals(42.5, new IioLightSensor(device).lux());
        Files.writeString(device.resolve("in_illuminance_input"), "dark");
        assertEquals(Optional.empty(), light.brightness());
        Files.writeString(device.resolve("in_illuminance_input"), "-1");
        assertThrows(IOException.class, () -> new IioLightSensor(device).lux());
    }

    @Test
    void aCurveThatCannotBeIsRefused() {
        for (var text : List.of("", "100=40", "0=15,0=20", "0=150", "0", "dark=5")) {
            assertThrows(IllegalArgumentException.class, () -> LightCurve.parse(text), text);
        }
    }
}
