package mingbai.device.led.owner;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedTrouble;
import mingbai.device.line.Deadline;
import org.jspecify.annotations.Nullable;

/// What a board is to show, and what of it has not been sent: at most one wish an area, the newest.
final class Wishes<T extends BoardTalk> {
    /// Orders beyond this many are refused; everything else replaces what it makes obsolete.
    static final int ORDERS_WAITING = 8;

    private final Duration betweenUpdates;
    private final Semaphore bell = new Semaphore(0);
    private final Map<Integer, LedArea> picture = new TreeMap<>();
    private final Map<Integer, CompletableFuture<LedOutcome>> unsent = new LinkedHashMap<>();
    private final Map<Integer, Deadline> notBefore = new HashMap<>();
    private final Queue<Step<T>> orders = new ArrayDeque<>();
    private final Settings<T> settings = new Settings<>();
    private @Nullable CompletableFuture<LedOutcome> clearing;
    private boolean fresh = true;
    private boolean ended;

    Wishes(Duration betweenUpdates) {
        this.betweenUpdates = betweenUpdates;
    }

    synchronized CompletableFuture<LedOutcome> show(LedArea area) {
        picture.put(area.id(), area);
        return mark(area.id());
    }

    /// Exactly these areas; the future of each, and of each that goes.
    synchronized List<CompletableFuture<LedOutcome>> show(List<LedArea> programme) {
        Set<Integer> gone = new TreeSet<>(picture.keySet());
        programme.forEach(area -> gone.remove(area.id()));
        List<CompletableFuture<LedOutcome>> all = new ArrayList<>();
        for (int id : gone) {
            picture.remove(id);
            all.add(mark(id));
        }
        programme.forEach(area -> all.add(show(area)));
        return all;
    }

    private CompletableFuture<LedOutcome> mark(int id) {
        CompletableFuture<LedOutcome> mine = new CompletableFuture<>();
        CompletableFuture<LedOutcome> older = unsent.put(id, mine);
        if (older != null) {
            older.complete(new LedOutcome.Superseded());
        }
        return rung(mine);
    }

    synchronized CompletableFuture<LedOutcome> clear() {
        picture.clear();
        unsent.values().forEach(each -> each.complete(new LedOutcome.Superseded()));
        unsent.clear();
        CompletableFuture<LedOutcome> mine = new CompletableFuture<>();
        if (clearing != null) {
            clearing.complete(new LedOutcome.Superseded());
        }
        clearing = mine;
        return rung(mine);
    }

    synchronized CompletableFuture<LedOutcome> dim(Brightness level) {
        return rung(settings.dim(level));
    }

    synchronized CompletableFuture<LedOutcome> power(boolean on) {
        return rung(settings.power(on));
    }

    synchronized CompletableFuture<LedOutcome> clock() {
        return rung(settings.clock());
    }

    synchronized CompletableFuture<LedOutcome> order(Step.Deed<T> deed) {
        CompletableFuture<LedOutcome> mine = new CompletableFuture<>();
        if (orders.size() >= ORDERS_WAITING) {
            mine.complete(new LedOutcome.Refused(LedTrouble.QUEUE_FULL));
            return mine;
        }
        orders.add(new Step.Order<>(deed, mine));
        return rung(mine);
    }

    private CompletableFuture<LedOutcome> rung(CompletableFuture<LedOutcome> future) {
        if (ended) {
            future.complete(new LedOutcome.Refused(LedTrouble.CLOSED));
        }
        bell.release();
        return future;
    }

    /// Waits for a new wish.
    void await(Duration limit) throws InterruptedException {
        if (bell.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            bell.drainPermits();
        }
    }

    /// What may be sent now.
    synchronized Optional<Step<T>> next() {
        Optional<Step<T>> setting = settings.next();
        if (setting.isPresent()) {
            return setting;
        }
        Step<T> order = orders.poll();
        if (order != null) {
            return Optional.of(order);
        }
        CompletableFuture<LedOutcome> clear = clearing;
        if (clear != null) {
            clearing = null;
            return Optional.of(new Step.Clear<>(clear));
        }
        return paint();
    }

    private Optional<Step<T>> paint() {
        Map<Integer, CompletableFuture<LedOutcome>> due = new LinkedHashMap<>();
        unsent.forEach((id, future) -> {
            if (left(id).isZero()) {
                due.put(id, future);
            }
        });
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<LedArea> changed = new ArrayList<>();
        List<Integer> removed = new ArrayList<>();
        for (int id : due.keySet()) {
            unsent.remove(id);
            notBefore.put(id, Deadline.in(betweenUpdates));
            LedArea area = picture.get(id);
            if (area == null) {
                removed.add(id);
            } else {
                changed.add(area);
            }
        }
        List<LedArea> whole = new ArrayList<>(picture.values());
        return Optional.of(
                new Step.Paint<>(new PictureChange(changed, removed, whole, fresh), due));
    }

    private Duration left(int id) {
        Deadline deadline = notBefore.get(id);
        return deadline == null ? Duration.ZERO : deadline.left();
    }

    /// How long until an unsent area may be sent.
    synchronized Duration untilDue(Duration atMost) {
        return unsent.keySet().stream().map(this::left).reduce(atMost, Wishes::shorter);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    synchronized void painted() {
        fresh = false;
    }

    /// The step did not reach the board: what is still wanted of it waits again.
    synchronized void again(Step<T> step) {
        switch (step) {
            case Step.Paint<T> paint ->
                    paint.waiting()
                            .keySet()
                            .forEach(id -> unsent.computeIfAbsent(id, _ -> heardByNobody()));
            case Step.Clear<T> _ -> clearing = clearing == null ? heardByNobody() : clearing;
            case Step.Order<T> _ -> {}
            case Step.Dim<T> _, Step.Power<T> _, Step.Clock<T> _ -> settings.again(step);
        }
    }

    /// The board will never show it.
    synchronized void drop(Step<T> step) {
        switch (step) {
            case Step.Paint<T> paint -> paint.change().changed().forEach(this::dropIfSame);
            case Step.Dim<T> _, Step.Power<T> _, Step.Clock<T> _ -> settings.drop(step);
            case Step.Clear<T> _, Step.Order<T> _ -> {}
        }
    }

    private void dropIfSame(LedArea refused) {
        picture.remove(refused.id(), refused);
    }

    /// The board was away: nothing is known of what it shows, and all is to be sent again.
    synchronized void everythingAgain() {
        fresh = true;
        notBefore.clear();
        picture.keySet().forEach(id -> unsent.computeIfAbsent(id, _ -> heardByNobody()));
        if (picture.isEmpty() && clearing == null) {
            clearing = heardByNobody();
        }
        settings.everythingAgain();
    }

    private static CompletableFuture<LedOutcome> heardByNobody() {
        return new CompletableFuture<>();
    }

    /// Nobody waits for a board that is away: what they asked is kept, orders are refused.
    synchronized void keepAll(LedTrouble trouble) {
        LedOutcome kept = new LedOutcome.Kept(trouble);
        unsent.values().forEach(each -> each.complete(kept));
        settings.tell(kept);
        if (clearing != null) {
            clearing.complete(kept);
        }
        orders.forEach(each -> each.tell(new LedOutcome.Refused(trouble)));
        orders.clear();
    }

    synchronized void end() {
        ended = true;
        LedOutcome closed = new LedOutcome.Refused(LedTrouble.CLOSED);
        unsent.values().forEach(each -> each.complete(closed));
        settings.tell(closed);
        if (clearing != null) {
            clearing.complete(closed);
        }
        orders.forEach(each -> each.tell(closed));
        orders.clear();
    }
}
