package mingbai.service.entrance;

import java.util.List;
import java.util.Map;
import mingbai.service.account.Subjects.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

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
