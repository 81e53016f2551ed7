package mingbai.service.entrance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import mingbai.service.account.AccountService;
import mingbai.service.account.Subjects;
import mingbai.service.account.Subjects.Subject;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.settings.ProviderSettings;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Finds the account of somebody the provider vouches for. It makes none, and gives no role: an
/// account is there before, or nobody comes in.
@Component
final class ProviderPeople {
    private final Database database;
    private final AccountService accounts;
    private final Subjects subjects;
    private final AuditLog audit;
    private final boolean demo;

    ProviderPeople(
            Database database,
            AccountService accounts,
            Subjects subjects,
            AuditLog audit,
            Settings settings) {
        this.database = database;
        this.accounts = accounts;
        this.subjects = subjects;
        this.audit = audit;
        this.demo = settings.demo().on();
    }

    /// Nobody here is called that.
    static final class Stranger extends AccountStatusException {
        private static final long serialVersionUID = 1L;

        Stranger() {
            super("no account");
        }
    }

    /// Somebody who has to choose a second factor first.
    static final class Unready extends AccountStatusException {
        private static final long serialVersionUID = 1L;

        Unready() {
            super("no second factor yet");
        }
    }

    /// Somebody the provider vouches for, on their way in: no right comes with it.
    record ProviderUser(OidcUser told, Subject subject, ConsoleUser who) implements OidcUser {
        @Override
        public Map<String, Object> getClaims() {
            return told.getClaims();
        }

        @Override
        public @Nullable OidcUserInfo getUserInfo() {
            return told.getUserInfo();
        }

        @Override
        public OidcIdToken getIdToken() {
            return told.getIdToken();
        }

        @Override
        public Map<String, Object> getAttributes() {
            return told.getAttributes();
        }

        @Override
        public List<GrantedAuthority> getAuthorities() {
            return List.of();
        }

        @Override
        public String getName() {
            return who.getUsername();
        }
    }

    /// The provider's word, with the account it is for put under it.
    OAuth2UserService<OidcUserRequest, OidcUser> service(
            ProviderSettings setting, OAuth2UserService<OidcUserRequest, OidcUser> claims) {
        return request -> {
            var told = Objects.requireNonNull(claims.loadUser(request));
            var subject =
                    new Subject(
                            String.valueOf(told.getIssuer()),
                            Objects.requireNonNull(told.getSubject()));
            String name = String.valueOf(told.getClaimAsString(setting.name()));
            var account =
                    subjects.account(subject, name.toLowerCase(Locale.ROOT))
                            .orElseThrow(Stranger::new);
            return new ProviderUser(told, subject, who(account.name()));
        };
    }

    /// Somebody as they stand now, unless they may not enter. A password they need not have.
    ConsoleUser who(String name) {
        var now = accounts.credentials(name).orElseThrow(Stranger::new);
        if (!now.standing().enabled()) {
            throw new DisabledException("not enabled");
        }
        if (now.locked()) {
            throw new LockedException("locked for a while");
        }
        var who = new ConsoleUser(now);
        if (who.totp().isEmpty() && who.approves() && !demo) {
            throw new Unready();
        }
        return who;
    }

    /// Whoever is fully in is bound to their account.
    void bind(String name, Subject subject) {
        var binding =
                database.writeNow(sql -> {
                    var made = subjects.bind(sql, name, subject);
                    if (made == Subjects.Binding.MADE) {
                        audit.add(sql, name, "绑定统一身份 · Bound an outside log-in", name);
                    }
                    return made;
                });
        if (binding == Subjects.Binding.REFUSED) {
            throw new Stranger();
        }
    }
}
