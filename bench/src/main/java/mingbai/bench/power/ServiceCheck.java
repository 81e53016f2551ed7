package mingbai.bench.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import mingbai.bench.power.Promises.Entry;
import mingbai.model.signing.TrustRoot;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.bus.PahoMessageBus;
import mingbai.service.BareRooms;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.trust.Trust;

/// Opens what is left of the service's disk as the service does. `keys` are the files of its keys
/// and of its root, by name, with what was in them.
record ServiceCheck(Map<String, String> keys, InstantSource clock, RandomGenerator chance) {

    /// Reads the key files of a hall that is alive.
    static Map<String, String> keysOf(PowerGround ground) throws IOException {
        Map<String, String> keys = new HashMap<>();
        keys.put("trust.json", Files.readString(ground.trust()));
        try (var files = Files.list(ground.serviceData().resolve("keys"))) {
            for (Path file : files.toList()) {
                keys.put(ground.service().relativize(file).toString(), read(file));
            }
        }
        return keys;
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "nothing";
    }

    /// What is wrong: nothing, where the database opens whole and lost nothing.
    List<String> faults(PowerGround ground, Promises promises) {
        var faults = new ArrayList<String>();
        try (var database = Database.open(ground.serviceData().resolve("service.db"))) {
            database.read(sql -> {
                ledger(sql, promises, faults);
                return faults.size();
            });
            keys(ground, promises, faults);
        } catch (IOException | RuntimeException e) {
            faults.add("the ledger does not open: " + e.getMessage());
        }
        return faults;
    }

    private static void ledger(Sql sql, Promises promises, List<String> faults) {
        var check = column(sql, "PRAGMA quick_check(1)");
        if (!check.equals(Set.of("ok"))) {
            faults.add("the ledger is damaged: " + check);
        }
        missing(column(sql, "SELECT token FROM ticket"), promises.tickets, "ticket", faults);
        missing(column(sql, "SELECT token FROM rating"), promises.rated, "rating", faults);
        var entries = Entry.in(column(sql, "SELECT body FROM journal_entry"));
        for (var entry : promises.services) {
            if (!entries.contains(entry)) {
                faults.add("lost " + entry + ", which it had receipted");
            }
        }
        promises.published.forEach((scope, version) -> {
            long found = sql.number("SELECT version FROM manifest WHERE scope = ?", scope);
            if (found < version) {
                faults.add("publishes version %d of %s, not %d".formatted(found, scope, version));
            }
        });
    }

    private static Set<String> column(Sql sql, String query) {
        return new HashSet<>(sql.list(query, row -> row.getString(1)));
    }

    private static void missing(
            Set<String> there, Set<String> promised, String what, List<String> faults) {
        promised.stream()
                .filter(token -> !there.contains(token))
                .forEach(token -> faults.add("lost %s %s".formatted(what, token)));
    }

    /// What was published is signed with these keys: with others nobody would believe it again.
    private void keys(PowerGround ground, Promises promises, List<String> faults)
            throws IOException {
        if (promises.published.isEmpty()) {
            return;
        }
        for (var key : keys.entrySet()) {
            if (!read(ground.trust().resolveSibling(key.getKey())).equals(key.getValue())) {
                faults.add(key.getKey() + " is not what it was");
            }
        }
    }

    /// All rooms of the service stand on it, and whom they believe is whom they believed.
    List<String> faultsOfRooms(PowerGround ground, Promises promises, TrustRoot believed) {
        var nobody = BrokerAccess.open("tcp://127.0.0.1:9");
        try (var bus = new PahoMessageBus(nobody, "nobody", Optional.empty());
                var rooms =
                        BareRooms.open(
                                ground.lonelyService(), new BareRooms.Given(clock, chance, bus))) {
            var root = rooms.part(Trust.class).root();
            return promises.published.isEmpty() || root.keys().equals(believed.keys())
                    ? List.of()
                    : List.of("the service believes others than before");
        } catch (IOException | RuntimeException e) {
            return List.of("the service does not start: " + e.getMessage());
        }
    }
}
