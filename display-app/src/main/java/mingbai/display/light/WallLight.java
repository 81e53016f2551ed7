package mingbai.display.light;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mingbai.device.health.Finding;
import mingbai.device.led.Brightness;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.light.AmbientLight;
import mingbai.device.led.light.LightPlan;
import mingbai.display.programme.BoardDirector;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.health.Pulse;

/// Holds a wall behind its sending card to the plan of its brightness. When it is dark is the
/// picture's affair: a black one makes every lamp dark.
public final class WallLight {
    private static final String NAME = "wall-brightness";
    private static final Duration EACH = Duration.ofSeconds(10);

    private final ScreenBrightness card;
    private final LightPlan plan;
    private final Optional<AmbientLight> ambient;
    private final boolean simulated;
    private Optional<Brightness> last = Optional.empty();
    private Optional<DeviceReport> told = Optional.empty();

    /// Where `ambient` can be read it says how bright, otherwise `plan` does.
    public WallLight(
            ScreenBrightness card,
            boolean simulated,
            LightPlan plan,
            Optional<AmbientLight> ambient) {
        this.card = card;
        this.simulated = simulated;
        this.plan = plan;
        this.ambient = ambient;
    }

    /// From now on in the `background`, by the hall's own time of day.
    public void start(Station station, InstantSource clock, ScheduledExecutorService background) {
        Runnable task =
                () -> {
                    var zone = BoardDirector.zone(station.content().current());
                    follow(LocalDateTime.ofInstant(clock.instant(), zone), station.pulse());
                };
        var _ = background.scheduleWithFixedDelay(task, 0, EACH.toSeconds(), TimeUnit.SECONDS);
    }

    /// Sets what is due at `now`, and tells the station how card and sensor are, where that
    /// changed.
    private void follow(LocalDateTime now, Pulse pulse) {
        keep(now);
        news().ifPresent(pulse::device);
        ambient.flatMap(AmbientLight::news).map(WallLight::sensor).ifPresent(pulse::device);
    }

    private static DeviceReport sensor(String trouble) {
        var status = trouble.isEmpty() ? "online" : "hardwareError";
        return new DeviceReport("light-sensor", status, trouble, false);
    }

    /// The card's driver holds it to the last level across any failure: it is told only changes.
    void keep(LocalDateTime now) {
        var due =
                ambient.flatMap(AmbientLight::brightness)
                        .orElseGet(() -> plan.at(now).brightness());
        if (!last.equals(Optional.of(due))) {
            last = Optional.of(due);
            var _ = card.brightness(due);
        }
    }

    /// How the card is, where that changed.
    Optional<DeviceReport> news() {
        var health = card.health();
        var detail =
                health.details().stream().map(Finding::chinese).collect(Collectors.joining(" "));
        var now = Optional.of(new DeviceReport(NAME, health.told().word(), detail, simulated));
        var news = told.equals(now) ? Optional.<DeviceReport>empty() : now;
        told = now;
        return news;
    }
}
