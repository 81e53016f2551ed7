package mingbai.display.light;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import mingbai.device.led.Brightness;
import mingbai.device.led.light.AmbientLight;
import mingbai.device.led.light.BrightnessPlan;
import mingbai.device.led.light.IioLightSensor;
import mingbai.device.led.light.LightCurve;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.light.LitHours;
import mingbai.program.settings.SettingsFile;

/// Reads when a screen is lit and how bright.
public final class LightSettings {

    /// A dim hall, an ordinary one, daylight on the board, and sun.
    private static final LightCurve USUAL = LightCurve.parse("0=20,100=40,500=70,2000=100");

    private LightSettings() {}

    /// Reads `light.brightness` such as `07:30=60,18:00=30`, in percent, and `light.hours` such as
    /// `07:30-18:30`. Without them a screen is always lit, as bright as it can be.
    public static LightPlan plan(SettingsFile file) {
        var brightness =
                file.value("light.brightness", BrightnessPlan::parse)
                        .orElseGet(() -> BrightnessPlan.always(Brightness.FULL));
        var hours = file.value("light.hours", LightSettings::hours).orElseGet(LitHours::always);
        return new LightPlan(hours, brightness);
    }

    /// Reads `light.sensor`, the folder of a sensor that Linux drives, such as
    /// `/sys/bus/iio/devices/iio:device0`, and `light.curve` such as `0=15,100=40,1000=100`.
    public static Optional<AmbientLight> ambient(SettingsFile file) {
        var curve = file.value("light.curve", LightCurve::parse).orElse(USUAL);
        return file.path("light.sensor")
                .map(device -> new AmbientLight(new IioLightSensor(device), curve));
    }

    private static LitHours hours(String text) {
        var sides = text.strip().split("-", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is not like 07:30-18:30");
        }
        return new LitHours(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.parse(sides[0].strip()),
                LocalTime.parse(sides[1].strip()));
    }
}
