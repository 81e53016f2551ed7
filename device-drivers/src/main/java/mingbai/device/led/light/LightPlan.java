package mingbai.device.led.light;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import mingbai.device.led.Brightness;

/// When a board is lit and how bright: a pure function of the time passed in.
public record LightPlan(LitHours hours, BrightnessPlan brightness) {
    public static LightPlan always(Brightness brightness) {
        return new LightPlan(LitHours.always(), BrightnessPlan.always(brightness));
    }

    public BoardLight at(LocalDateTime time) {
        return new BoardLight(hours.lit(time), brightness.at(time.toLocalTime()));
    }

    public BoardLight at(InstantSource clock, ZoneId zone) {
        return at(LocalDateTime.ofInstant(clock.instant(), zone));
    }
}
