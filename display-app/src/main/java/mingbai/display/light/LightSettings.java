package mingbai.display.light;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import mingbai.device.led.Brightness;
import mingbai.device.led.light.BrightnessPlan;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.light.LitHours;
import mingbai.program.settings.SettingsFile;

/// Reads when a screen is lit and how bright.
public final class LightSettings {

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
