package mingbai.service.entrance;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.service.settings.ProviderSettings;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The outside provider of log-ins, if there is one. What it says of itself is asked for when
/// somebody first wants in by it, so that the service starts and passwords work without it.
@Component
final class Provider {
    static final String NAME = "provider";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final Optional<ProviderSettings> setting;
    private final AtomicReference<@Nullable ClientRegistration> found = new AtomicReference<>();

    Provider(Settings settings) {
        this.setting = settings.http().provider();
    }

    Optional<ProviderSettings> setting() {
        return setting;
    }

    /// Whether somebody may be sent there now.
    boolean answers() {
        return registration(NAME) != null;
    }

    @Nullable ClientRegistration registration(String name) {
        if (!name.equals(NAME) || setting.isEmpty()) {
            return null;
        }
        var known = found.get();
        if (known == null) {
            known = discovered(setting.get());
            found.set(known);
        }
        return known;
    }

    private static @Nullable ClientRegistration discovered(ProviderSettings setting) {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(setting.issuer().toString())
                    .registrationId(NAME)
                    .clientId(setting.client().id())
                    .clientSecret(setting.client().secret())
                    .clientSettings(
                            ClientRegistration.ClientSettings.builder()
                                    .requireProofKey(true)
                                    .build())
                    .scope("openid", "profile")
                    .redirectUri(setting.back().orElse("{baseUrl}/log-in/back"))
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The provider of log-ins at {} is not there: {}", setting.issuer(), e);
            return null;
        }
    }
}
