package mingbai.service.api;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Reach;
import mingbai.service.account.AccountService;
import mingbai.service.account.Deputies;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// The keys of other systems. A key is shown once, when it is made; only its hash is stored.
@Service
final class ApiKeys implements Deputies {
    static final String PREFIX = "api:";

    private static final int BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}");
    private static final String COLUMNS =
            "SELECT name, scopes, within, made_at, made_by FROM api_key";

    private final Database database;
    private final AccountService accounts;
    private final AuditLog audit;
    private final InstantSource clock;
    private final RandomGenerator random;

    ApiKeys(
            Database database,
            AccountService accounts,
            AuditLog audit,
            InstantSource clock,
            RandomGenerator random) {
        this.database = database;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /// What a key opens, and for which regions and halls.
    public record Rights(Set<ApiScope> scopes, Reach within) {
        public Rights {
            scopes = Set.copyOf(scopes);
        }
    }

    /// A key without its secret.
    public record Entry(String name, Rights rights, Instant made, String by) {}

    List<Entry> all() {
        return database.read(sql -> sql.list(COLUMNS + " ORDER BY name", ApiKeys::entry));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var within = Reach.parse(Arrays.asList(row.getString("within").split(",", -1)));
        return new Entry(
                row.getString("name"),
                new Rights(ApiScope.parse(row.getString("scopes")), within),
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getString("made_by"));
    }

    /// The new key; empty when the name is not usable or taken, it would open nothing, or more than
    /// its maker's own area.
    Optional<String> make(String name, Rights rights, String by) {
        if (!NAME.matcher(name).matches() || rights.scopes().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        int made =
                database.writeNow(sql ->
                        accounts.mayGive(sql, rights.within(), by)
                                ? insert(sql, new Entry(name, rights, clock.instant(), by), key)
                                : 0);
        return made > 0 ? Optional.of(key) : Optional.empty();
    }

    private int insert(Sql sql, Entry entry, String key) {
        var area = String.join(",", entry.rights().within().texts());
        audit.add(sql, entry.by(), "新建接口密钥", entry.name() + " " + area);
        return sql.update(
                "INSERT INTO api_key (name, hash, scopes, within, made_at, made_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                entry.name(),
                hash(key),
                ApiScope.text(entry.rights().scopes()),
                area,
                entry.made().toEpochMilli(),
                entry.by());
    }

    /// Nobody takes away what is outside their own area.
    boolean revoke(String name, String by) {
        return database.writeNow(sql -> {
            var entry = sql.first(COLUMNS + " WHERE name = ?", ApiKeys::entry, name);
            if (entry.filter(e -> accounts.mayGive(sql, e.rights().within(), by)).isEmpty()) {
                return false;
            }
            audit.add(sql, by, "吊销接口密钥", name);
            return sql.update("DELETE FROM api_key WHERE name = ?", name) > 0;
        });
    }

    /// Whose key it is.
    Optional<Entry> owner(String key) {
        return database.read(
                sql -> sql.first(COLUMNS + " WHERE hash = ?", ApiKeys::entry, hash(key)));
    }

    /// A key for content edits like an editor, in its own area.
    @Override
    public Optional<Acting> find(Sql sql, String name) {
        return name.startsWith(PREFIX)
                ? sql.first(
                                COLUMNS + " WHERE name = ?",
                                ApiKeys::entry,
                                name.substring(PREFIX.length()))
                        .map(entry -> acting(entry.rights()))
                : Optional.empty();
    }

    private static Acting acting(Rights rights) {
        Set<Role> roles =
                rights.scopes().contains(ApiScope.CONTENT) ? Set.of(Role.EDITOR) : Set.of();
        return new Acting(roles, rights.within());
    }

    private static String hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
