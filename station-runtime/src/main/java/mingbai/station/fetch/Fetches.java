package mingbai.station.fetch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.wire.TopicFilter;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.Subscriber;

/// The fetches under way, one a scope, and what is listened to for their sake.
public final class Fetches {
    private final Map<Scope, SetFetch> underWay = new HashMap<>();
    private final Listening listening;

    public Fetches(MessageBus bus, Subscriber subscriber) {
        this.listening = new Listening(bus, subscriber);
    }

    public Optional<SetFetch> of(Scope scope) {
        return Optional.ofNullable(underWay.get(scope));
    }

    /// In the place of the scope's fetch before.
    public void put(Scope scope, SetFetch fetch) {
        underWay.put(scope, fetch);
    }

    public void remove(Scope scope) {
        underWay.remove(scope);
    }

    public Map<Scope, SetFetch> all() {
        return Map.copyOf(underWay);
    }

    public void clear() {
        underWay.clear();
        listen();
    }

    /// Listens to what is asked for now, and to nothing else.
    public void listen() {
        listening.change(outstanding());
    }

    /// Asks again for what has not come.
    public void again() {
        listening.again(outstanding());
    }

    private Set<TopicFilter> outstanding() {
        Set<TopicFilter> wanted = new HashSet<>();
        underWay.values().forEach(fetch -> wanted.addAll(fetch.outstanding()));
        return wanted;
    }

    /// Takes what came; the scopes that have all they asked for. What is not as it should be is
    /// told with its topic.
    public Collection<Scope> took(Delivery delivery, BiConsumer<String, BadDocument> bad) {
        List<Scope> through = new ArrayList<>();
        underWay.forEach((scope, fetch) -> {
            try {
                if (fetch.took(delivery.topic(), delivery.payload()) && fetch.windowThrough()) {
                    through.add(scope);
                }
            } catch (BadDocument e) {
                bad.accept(delivery.topic(), e);
            }
        });
        return through;
    }

    /// Every document that is on its way into a set, or already here for it.
    public Set<Sha256> named() {
        Set<Sha256> named = new HashSet<>();
        underWay.values().forEach(fetch -> named.addAll(fetch.named()));
        return named;
    }
}
