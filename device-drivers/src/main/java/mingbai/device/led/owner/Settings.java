package mingbai.device.led.owner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedOutcome;
import org.jspecify.annotations.Nullable;

/// Power, brightness and clock as they are wanted, and which of them have not been sent.
final class Settings<T extends BoardTalk> {
    private enum Kind {
        POWER,
        BRIGHTNESS,
        CLOCK
    }

    private final Map<Kind, CompletableFuture<LedOutcome>> unsent = new LinkedHashMap<>();
    private @Nullable Brightness level;
    private @Nullable Boolean on;
    private boolean clockKept;

    CompletableFuture<LedOutcome> dim(Brightness wanted) {
        level = wanted;
        return mark(Kind.BRIGHTNESS);
    }

    CompletableFuture<LedOutcome> power(boolean wanted) {
        on = wanted;
        return mark(Kind.POWER);
    }

    CompletableFuture<LedOutcome> clock() {
        clockKept = true;
        return mark(Kind.CLOCK);
    }

    private CompletableFuture<LedOutcome> mark(Kind kind) {
        CompletableFuture<LedOutcome> mine = new CompletableFuture<>();
        CompletableFuture<LedOutcome> older = unsent.put(kind, mine);
        if (older != null) {
            older.complete(new LedOutcome.Superseded());
        }
        return mine;
    }

    Optional<Step<T>> next() {
        for (Kind kind : Kind.values()) {
            CompletableFuture<LedOutcome> waiting = unsent.remove(kind);
            Step<T> step = waiting == null ? null : step(kind, waiting);
            if (step != null) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private @Nullable Step<T> step(Kind kind, CompletableFuture<LedOutcome> waiting) {
        return switch (kind) {
            case POWER -> on == null ? null : new Step.Power<>(on, waiting);
            case BRIGHTNESS -> level == null ? null : new Step.Dim<>(level, waiting);
            case CLOCK -> new Step.Clock<>(waiting);
        };
    }

    void again(Step<T> step) {
        unsent.computeIfAbsent(kind(step), _ -> new CompletableFuture<>());
    }

    /// The card cannot: it is not tried again when the card comes back.
    void drop(Step<T> step) {
        switch (kind(step)) {
            case POWER -> on = null;
            case BRIGHTNESS -> level = null;
            case CLOCK -> clockKept = false;
        }
    }

    private Kind kind(Step<T> step) {
        return switch (step) {
            case Step.Power<T> _ -> Kind.POWER;
            case Step.Dim<T> _ -> Kind.BRIGHTNESS;
            case Step.Clock<T> _ -> Kind.CLOCK;
            case Step.Paint<T> _, Step.Clear<T> _, Step.Order<T> _ ->
                    throw new IllegalArgumentException("not a setting: " + step);
        };
    }

    void everythingAgain() {
        for (Kind kind : Kind.values()) {
            boolean wanted =
                    switch (kind) {
                        case POWER -> on != null;
                        case BRIGHTNESS -> level != null;
                        case CLOCK -> clockKept;
                    };
            if (wanted) {
                unsent.computeIfAbsent(kind, _ -> new CompletableFuture<>());
            }
        }
    }

    void tell(LedOutcome outcome) {
        unsent.values().forEach(each -> each.complete(outcome));
    }
}
