package mingbai.station.emergency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.journal.JournalEvent;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.program.bus.MessageBus;
import mingbai.station.journal.Journal;
import mingbai.station.trust.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the emergency orders of every scope the station is in. Everything is decided on one
/// thread, and an order is followed once it is verified and on the disk.
public final class EmergencyWatch implements EmergencyFeed {
    private static final Logger LOG = LoggerFactory.getLogger(EmergencyWatch.class);

    private final List<Scope> scopes;
    private final OrderStore store;
    private final Parts parts;
    private final List<Consumer<Emergency>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Scope, Bytes> arrived = new ConcurrentHashMap<>();
    private final Map<Scope, EmergencyOrder> orders;
    private volatile Emergency current;

    /// `scopes` are those the station is in, the widest first.
    public EmergencyWatch(List<Scope> scopes, OrderStore store, Parts parts) throws IOException {
        this.scopes = List.copyOf(scopes);
        this.store = store;
        this.parts = parts;
        this.orders = store.load(parts.verifier());
        this.current = together();
    }

    /// What the watch works with. `thread` is one thread.
    public record Parts(
            Verifier verifier,
            MessageBus bus,
            Refusals refusals,
            Journal journal,
            Executor thread) {}

    public void start() {
        scopes.forEach(this::listen);
        parts.verifier().whenFollowing(root -> scopes.forEach(this::listenAnew));
    }

    private void listen(Scope scope) {
        parts.bus().subscribe(filter(scope), d -> came(scope, d.payload()));
    }

    /// What a new root makes trusted is still on its topic.
    private void listenAnew(Scope scope) {
        parts.bus().unsubscribe(List.of(filter(scope)));
        listen(scope);
    }

    private static TopicFilter filter(Scope scope) {
        return TopicFilter.of(Topics.emergency(scope));
    }

    @Override
    public Emergency current() {
        return current;
    }

    @Override
    public void onChange(Consumer<Emergency> listener) {
        listeners.add(listener);
    }

    /// Only the newest one of a scope waits to be looked at.
    private void came(Scope scope, Bytes envelope) {
        if (arrived.put(scope, envelope) == null) {
            parts.thread().execute(() -> look(scope));
        }
    }

    private void look(Scope scope) {
        var envelope = arrived.remove(scope);
        if (envelope == null || envelope.toArray().length == 0) {
            return;
        }
        var before = Optional.ofNullable(orders.get(scope));
        switch (Sealed.openOrder(envelope.toArray(), before, parts.verifier())) {
            case Sealed.Opened.Refused<EmergencyOrder>(Reason reason) -> refuse(scope, reason);
            case Sealed.Opened.Trusted<EmergencyOrder>(EmergencyOrder order) ->
                    judge(scope, order, envelope);
        }
    }

    private void judge(Scope scope, EmergencyOrder order, Bytes envelope) {
        var before = orders.get(scope);
        if (before != null && before.equals(order)) {
            return;
        }
        if (!order.scope().equals(scope)) {
            refuse(scope, Reason.WRONG_SCOPE);
        } else if (before != null && order.number() <= before.number()) {
            refuse(scope, Reason.STALE_VERSION);
        } else {
            follow(order, envelope);
        }
    }

    private void follow(EmergencyOrder order, Bytes envelope) {
        keep(order, envelope);
        orders.put(order.scope(), order);
        current = together();
        listeners.forEach(listener -> listener.accept(current));
        LOG.warn("Following order {} of {}", order.number(), order.scope());
    }

    /// A disk that fails keeps no order from being followed.
    private void keep(EmergencyOrder order, Bytes envelope) {
        try {
            store.put(order, envelope);
            parts.journal()
                    .append(
                            new JournalEvent.OrderFollowed(
                                    order.scope(), order.number(), order.dark()));
        } catch (IOException e) {
            LOG.error("An emergency order could not be written down; it is followed", e);
        }
    }

    private Emergency together() {
        boolean dark = false;
        List<UrgentNotice> notices = new ArrayList<>();
        for (var scope : scopes.reversed()) {
            var order = orders.get(scope);
            if (order != null) {
                dark |= order.dark();
                order.notice().ifPresent(notices::add);
            }
        }
        return new Emergency(dark, notices);
    }

    private void refuse(Scope scope, Reason reason) {
        parts.refusals().add(Topics.emergency(scope).name(), reason);
    }
}
