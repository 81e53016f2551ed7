package mingbai.device.led.owner;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedTrouble;

/// What a card takes: so many areas, each so often, and which content it can never show.
public record CardLimits(
        int areas, Duration betweenUpdates, Function<LedArea, Optional<LedTrouble>> refusal) {}
