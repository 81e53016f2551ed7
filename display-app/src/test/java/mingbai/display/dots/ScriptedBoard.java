package mingbai.display.dots;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedTrouble;
import mingbai.display.SampleHall;

/// A board that answers as it is told to, and keeps what it was asked to show.
final class ScriptedBoard implements LedBoard {

    final List<List<LedArea>> shown = new CopyOnWriteArrayList<>();
    private final BoardShape shape;
    private final AtomicLong connections = new AtomicLong(1);
    private volatile boolean away;
    private volatile Function<List<LedArea>, Optional<LedTrouble>> refusal = _ -> Optional.empty();

    ScriptedBoard(BoardShape shape) {
        this.shape = shape;
    }

    void away(boolean now) {
        away = now;
    }

    /// Says what is wrong with a programme.
    void refuse(Function<List<LedArea>, Optional<LedTrouble>> what) {
        refusal = what;
    }

    /// A card whose areas hold no more than that.
    static Function<List<LedArea>, Optional<LedTrouble>> longer(int characters) {
        return programme ->
                programme.stream().anyMatch(area -> area.text().length() > characters)
                        ? Optional.of(LedTrouble.CARD_FULL)
                        : Optional.empty();
    }

    void connectedAgain() {
        connections.incrementAndGet();
    }

    @Override
    public BoardShape shape() {
        return shape;
    }

    @Override
    public CompletableFuture<LedOutcome> show(LedArea area) {
        return show(List.of(area));
    }

    @Override
    public CompletableFuture<LedOutcome> show(List<LedArea> programme) {
        shown.add(programme);
        return CompletableFuture.completedFuture(answer(programme));
    }

    private LedOutcome answer(List<LedArea> programme) {
        if (away) {
            return new LedOutcome.Kept(LedTrouble.OFFLINE);
        }
        return refusal.apply(programme)
                .<LedOutcome>map(LedOutcome.Refused::new)
                .orElseGet(LedOutcome::shown);
    }

    @Override
    public CompletableFuture<LedOutcome> clear() {
        return well();
    }

    @Override
    public CompletableFuture<LedOutcome> brightness(Brightness level) {
        return well();
    }

    @Override
    public CompletableFuture<LedOutcome> power(boolean on) {
        return well();
    }

    @Override
    public CompletableFuture<LedOutcome> setClock() {
        return well();
    }

    private static CompletableFuture<LedOutcome> well() {
        return CompletableFuture.completedFuture(LedOutcome.shown());
    }

    @Override
    public DeviceHealth health() {
        var status = away ? DeviceStatus.OFFLINE : DeviceStatus.ONLINE;
        var now = SampleHall.NOW;
        return new DeviceHealth(status, now, Confidence.OBSERVED, Optional.empty(), List.of());
    }

    @Override
    public Statistics statistics() {
        var counts = new EnumMap<Statistics.Count, Long>(Statistics.Count.class);
        counts.put(Statistics.Count.CONNECTIONS, connections.get());
        return new Statistics(counts);
    }

    @Override
    public void close() {}
}
