package mingbai.bench.power;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Everything that was acknowledged up to a moment of the trace.
public final class Promises {
    /// Scope and version: at least this one must be shown, and published.
    final Map<String, Long> shown = new HashMap<>();

    final Map<String, Long> published = new HashMap<>();

    final Set<String> tickets = new HashSet<>();
    final Set<String> given = new HashSet<>();
    final Set<String> rated = new HashSet<>();

    /// Entries that only the station can have; those that the station or the service has; and those
    /// that the service has for certain.
    final List<Entry> stations = new ArrayList<>();

    final List<Entry> either = new ArrayList<>();
    final List<Entry> services = new ArrayList<>();

    private final Set<String> toBeRated = new HashSet<>();
    private boolean online;

    /// An entry of the journal, found again by what it says.
    public record Entry(String kind, String token) {
        private static final Pattern KIND = Pattern.compile("\"event\":\"([a-z-]+)\"");
        private static final Pattern TOKEN = Pattern.compile("\"([A-Za-z0-9_-]{22})\"");

        /// Those that the bodies of journal entries tell of.
        static Set<Entry> in(Collection<String> bodies) {
            Set<Entry> told = new HashSet<>();
            for (var body : bodies) {
                var kind = KIND.matcher(body);
                if (kind.find()) {
                    TOKEN.matcher(body)
                            .results()
                            .forEach(token -> told.add(new Entry(kind.group(1), token.group(1))));
                }
            }
            return told;
        }
    }

    /// Takes a line of the trace.
    void said(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case Said.SHOWN -> shown.merge(words[1], Long.parseLong(words[2]), Math::max);
            case Said.PUBLISHED -> published.merge(words[1], Long.parseLong(words[2]), Math::max);
            case Said.TICKET -> tickets.add(words[1]);
            case Said.GIVEN -> given.add(words[1]);
            case Said.RATED -> rated.add(words[1]);
            case Said.TO_BE_RATED -> toBeRated.add(words[1]);
            case Said.ENTRY -> (online ? either : stations).add(new Entry(words[1], words[2]));
            case Said.ONLINE -> {
                online = true;
                move(stations, either);
            }
            case Said.HANDED -> {
                online = false;
                move(either, services);
                rated.addAll(toBeRated);
            }
            default -> throw new IllegalArgumentException("nobody says " + line);
        }
    }

    /// Of a kiosk alone: what it shows, and the tickets it gave out.
    public static Promises ofKiosk(Map<String, Long> shown, Set<String> given) {
        var promises = new Promises();
        promises.shown.putAll(shown);
        promises.given.addAll(given);
        return promises;
    }

    private static void move(List<Entry> from, List<Entry> to) {
        to.addAll(from);
        from.clear();
    }

    /// As of now.
    Promises copy() {
        var copy = new Promises();
        copy.shown.putAll(shown);
        copy.published.putAll(published);
        copy.tickets.addAll(tickets);
        copy.given.addAll(given);
        copy.rated.addAll(rated);
        copy.stations.addAll(stations);
        copy.either.addAll(either);
        copy.services.addAll(services);
        return copy;
    }

    int count() {
        return tickets.size()
                + given.size()
                + rated.size()
                + stations.size()
                + either.size()
                + services.size();
    }
}
