package mingbai.display.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import mingbai.device.led.light.AmbientLight;
import mingbai.device.led.light.IioLightSensor;
import mingbai.device.led.light.LightCurve;
import mingbai.device.led.setup.SimulatedWall;
import mingbai.device.led.simulated.LedFault;
import mingbai.model.status.DeviceReport;
import mingbai.program.settings.SettingsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WallLightTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 27, 9, 0);
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 27, 19, 0);

    @TempDir private Path folder;
    private SimulatedWall wall;

    @BeforeEach
    void plugged() throws IOException {
        wall = SimulatedWall.start(InstantSource.system(), UnaryOperator.identity());
    }

    @AfterEach
    void unplugged() {
        wall.close();
    }

    private WallLight light(Optional<AmbientLight> ambient) {
        var written = new Properties();
        written.setProperty("light.brightness", "07:30=80,18:00=40");
        return new WallLight(wall, true, LightSettings.plan(SettingsFile.of(written)), ambient);
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            var _ = new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void itFollowsTheHoursOfItsPlan() throws Exception {
        var light = light(Optional.empty());
        light.keep(MORNING);
        until(() -> wall.level() == 204);
        light.keep(EVENING);
        until(() -> wall.level() == 102);
    }

    @Test
    void aSensorKnowsBetterUntilItIsGone() throws Exception {
        var lux = folder.resolve("in_illuminance_input");
        Files.writeString(lux, "1000\n");
        var sensor = new AmbientLight(new IioLightSensor(folder), LightCurve.parse("0=20,1000=60"));
        var light = light(Optional.of(sensor));
        light.keep(EVENING);
        until(() -> wall.level() == 153);
        Files.delete(lux);
        light.keep(EVENING);
        until(() -> wall.level() == 102);
    }

    @Test
    void howTheCardIsIsToldOnceUntilItChanges() throws Exception {
        var light = light(Optional.empty());
        light.keep(MORNING);
        var well = new DeviceReport("wall-brightness", "online", "", true);
        until(() -> light.news().equals(Optional.of(well)));
        assertEquals(Optional.empty(), light.news());
        wall.fault(LedFault.UNPLUGGED, true);
        until(() ->
                light.news()
                        .filter(each -> each.status().equals("noDevice"))
                        .filter(each -> !each.detail().isEmpty())
                        .isPresent());
        light.keep(EVENING);
        wall.fault(LedFault.UNPLUGGED, false);
        until(() -> wall.level() == 102);
        assertTrue(light.news().isPresent());
    }
}
