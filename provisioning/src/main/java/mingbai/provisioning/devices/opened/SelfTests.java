package mingbai.provisioning.devices.opened;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Finding;
import mingbai.device.health.Readiness;
import mingbai.device.led.LedOutcome;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.Speaker;
import mingbai.provisioning.devices.opened.Device.Result;
import mingbai.provisioning.devices.opened.Device.SelfTest;

/// What each kind of device is asked to do to show that it works; nothing of it costs paper.
public final class SelfTests {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int RATE = 22_050;
    private static final double TONE_HERTZ = 880;
    private static final double TONE_SECONDS = 0.4;
    private static final int LOUDNESS = 8_000;

    private SelfTests() {}

    /// It answered, and complains of nothing that hinders it.
    static SelfTest answers(Supplier<DeviceHealth> health, String words) {
        return () -> {
            DeviceHealth now = health.get();
            return now.readiness() == Readiness.UNAVAILABLE
                    ? new Result(false, findings(now))
                    : new Result(true, words);
        };
    }

    private static String findings(DeviceHealth health) {
        return health.details().isEmpty()
                ? "没有应答 · no answer"
                : health.details().stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("; "));
    }

    /// It took a setting.
    public static SelfTest takes(Supplier<CompletableFuture<LedOutcome>> setting, String words) {
        return () -> {
            try {
                return judged(setting.get().get(LONGEST.toSeconds(), TimeUnit.SECONDS), words);
            } catch (TimeoutException e) {
                return new Result(false, "没有应答 · no answer");
            } catch (ExecutionException e) {
                throw new IllegalStateException("a board never fails a wish", e);
            }
        };
    }

    private static Result judged(LedOutcome outcome, String words) {
        return switch (outcome) {
            case LedOutcome.Shown _, LedOutcome.Superseded _ -> new Result(true, words);
            case LedOutcome.Kept(var trouble) -> new Result(false, trouble.finding().toString());
            case LedOutcome.Refused(var trouble) -> new Result(false, trouble.finding().toString());
        };
    }

    /// A short tone.
    static SelfTest sounds(Speaker speaker) {
        return () ->
                switch (speaker.speak(tone())) {
                    case SpeakOutcome.Spoken() ->
                            new Result(true, "已播放提示音，请确认听到 · a tone was played: was it heard?");
                    case SpeakOutcome.Failed(var trouble) ->
                            new Result(false, trouble.finding().toString());
                };
    }

    private static Sound tone() {
        short[] samples = new short[(int) (RATE * TONE_SECONDS)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (LOUDNESS * Math.sin(2 * Math.PI * TONE_HERTZ * i / RATE));
        }
        return Sound.of(RATE, samples);
    }
}
