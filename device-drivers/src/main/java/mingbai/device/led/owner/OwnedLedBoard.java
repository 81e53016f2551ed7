package mingbai.device.led.owner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedOutcome.Kept;
import mingbai.device.led.LedOutcome.Refused;
import mingbai.device.led.LedOutcome.Shown;
import mingbai.device.led.LedOutcome.Superseded;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.Substituted;

/// A board owned by one thread; refuses at once what its card can never show.
public final class OwnedLedBoard<T extends BoardTalk> implements LedBoard {
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private final BoardShape shape;
    private final CardLimits limits;
    private final Wishes<T> wishes;
    private final BoardHealth book;
    private final BoardOwner<T> owner;
    private final Thread thread;

    public OwnedLedBoard(
            String name, BoardTalk.Dialer<T> dialer, CardLimits limits, BoardSettings settings) {
        this.shape = settings.shape();
        this.limits = limits;
        this.wishes = new Wishes<>(limits.betweenUpdates());
        this.book = new BoardHealth(settings.clock());
        this.owner = new BoardOwner<>(dialer, wishes, book, settings);
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(owner);
        thread.start();
    }

    @Override
    public BoardShape shape() {
        return shape;
    }

    @Override
    public CompletableFuture<LedOutcome> show(LedArea area) {
        return refusal(area).map(OwnedLedBoard::refused).orElseGet(() -> wishes.show(area));
    }

    @Override
    public CompletableFuture<LedOutcome> show(List<LedArea> programme) {
        Optional<LedTrouble> refusal = refusal(programme);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<CompletableFuture<LedOutcome>> all = wishes.show(programme);
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(_ -> together(all.stream().map(CompletableFuture::join).toList()));
    }

    private Optional<LedTrouble> refusal(List<LedArea> programme) {
        for (int i = 0; i < programme.size(); i++) {
            for (LedArea other : programme.subList(0, i)) {
                if (other.id() == programme.get(i).id() || other.overlaps(programme.get(i))) {
                    return Optional.of(LedTrouble.OUTSIDE);
                }
            }
        }
        if (programme.size() > limits.areas()) {
            return Optional.of(LedTrouble.TOO_MANY_AREAS);
        }
        return programme.stream().map(this::refusal).flatMap(Optional::stream).findFirst();
    }

    private Optional<LedTrouble> refusal(LedArea area) {
        if (!shape.holds(area)) {
            return Optional.of(LedTrouble.OUTSIDE);
        }
        return area.id() >= limits.areas()
                ? Optional.of(LedTrouble.TOO_MANY_AREAS)
                : limits.refusal().apply(area);
    }

    private static CompletableFuture<LedOutcome> refused(LedTrouble trouble) {
        return CompletableFuture.completedFuture(new Refused(trouble));
    }

    /// The gravest of several outcomes.
    private static LedOutcome together(List<LedOutcome> outcomes) {
        LedOutcome worst = LedOutcome.shown();
        List<Substituted> substituted = new ArrayList<>();
        for (LedOutcome each : outcomes) {
            worst = gravity(each) > gravity(worst) ? each : worst;
            if (each instanceof Shown shown) {
                substituted.addAll(shown.substituted());
            }
        }
        return worst instanceof Shown ? new Shown(substituted) : worst;
    }

    private static int gravity(LedOutcome outcome) {
        return switch (outcome) {
            case Shown _ -> 0;
            case Superseded _ -> 1;
            case Kept _ -> 2;
            case Refused _ -> 3;
        };
    }

    @Override
    public CompletableFuture<LedOutcome> clear() {
        return wishes.clear();
    }

    @Override
    public CompletableFuture<LedOutcome> brightness(Brightness level) {
        return wishes.dim(level);
    }

    @Override
    public CompletableFuture<LedOutcome> power(boolean on) {
        return wishes.power(on);
    }

    @Override
    public CompletableFuture<LedOutcome> setClock() {
        return wishes.clock();
    }

    /// Something only this kind of card can do; refused while the card is away.
    public CompletableFuture<LedOutcome> order(Deed<T> deed) {
        return wishes.order(deed::on);
    }

    /// What an order does with the open conversation.
    @FunctionalInterface
    public interface Deed<T extends BoardTalk> {
        void on(T talk) throws java.io.IOException;
    }

    @Override
    public DeviceHealth health() {
        return book.health();
    }

    @Override
    public Statistics statistics() {
        return book.statistics();
    }

    @Override
    public void close() {
        owner.stop();
        thread.interrupt();
        try {
            thread.join(LONGEST_CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
