package mingbai.service.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.content.Sha256;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import org.springframework.stereotype.Service;

/// The keys of other systems. A key is shown once, when it is made; only its hash is stored.
@Service
final class ApiKeys {
    private static final int BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}");

    private final Database database;
    private final AuditLog audit;
    private final InstantSource clock;
    private final RandomGenerator random;

    ApiKeys(Database database, AuditLog audit, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /// A key without its secret.
    public record Entry(String name, Set<ApiScope> scopes, Instant made, String by) {
        public Entry {
            scopes = Set.copyOf(scopes);
        }
    }

    /// Whose key it is, and what it opens.
    record Owner(String name, Set<ApiScope> scopes) {
        Owner {
            scopes = Set.copyOf(scopes);
        }
    }

    List<Entry> all() {
        return database.read(sql ->
                sql.list(
                        "SELECT name, scopes, made_at, made_by FROM api_key ORDER BY name",
                        row ->
                                new Entry(
                                        row.getString(1),
                                        ApiScope.parse(row.getString(2)),
                                        Instant.ofEpochMilli(row.getLong(3)),
                                        row.getString(4))));
    }

    /// The new key; empty when the name is not usable or taken, or it would open nothing.
    Optional<String> make(String name, Set<ApiScope> scopes, String by) {
        if (!NAME.matcher(name).matches() || scopes.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        int made =
                database.writeNow(sql -> {
                    audit.add(sql, by, "新建接口密钥", name);
                    return sql.update(
                            "INSERT INTO api_key (name, hash, scopes, made_at, made_by)"
                                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                            name,
                            hash(key),
                            ApiScope.text(scopes),
                            clock.millis(),
                            by);
                });
        return made > 0 ? Optional.of(key) : Optional.empty();
    }

    void revoke(String name, String by) {
        database.writeNow(sql -> {
            audit.add(sql, by, "吊销接口密钥", name);
            return sql.update("DELETE FROM api_key WHERE name = ?", name);
        });
    }

    Optional<Owner> owner(String key) {
        return database.read(sql ->
                sql.first(
                        "SELECT name, scopes FROM api_key WHERE hash = ?",
                        row -> new Owner(row.getString(1), ApiScope.parse(row.getString(2))),
                        hash(key)));
    }

    private static String hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
