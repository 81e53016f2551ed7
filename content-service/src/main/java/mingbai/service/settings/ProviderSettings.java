package mingbai.service.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.program.settings.SecretFile;
import mingbai.program.settings.SettingsFile;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/// An outside provider of log-ins (OpenID Connect): whom it vouches for comes in under the account
/// of that name. `label` is what its button says, `name` which claim holds the account's name.
public record ProviderSettings(
        URI issuer, Client client, String name, String label, Optional<String> back) {
    private static final URI NOWHERE = URI.create("https://localhost");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    /// What the provider knows this service by, and how it signs ID tokens for it.
    public record Client(String id, String secret, SignatureAlgorithm algorithm) {
        /// Nobody's log shall hold the secret.
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /// Reads `oidc.issuer`, `oidc.client`, `oidc.secret.file`, `oidc.algorithm`, `oidc.name.claim`,
    /// `oidc.label` and `oidc.back.url`. None of them: there is no such provider.
    static Optional<ProviderSettings> from(SettingsFile file) {
        boolean wanted =
                Stream.of("oidc.issuer", "oidc.client", "oidc.secret.file")
                                .filter(key -> file.text(key).isPresent())
                                .count()
                        > 0;
        var algorithm = file.value("oidc.algorithm", ProviderSettings::algorithm);
        var name = file.value("oidc.name.claim", ProviderSettings::claim);
        var label = file.value("oidc.label", ProviderSettings::label);
        var back = file.value("oidc.back.url", ProviderSettings::back);
        return wanted
                ? Optional.of(
                        new ProviderSettings(
                                file.required("oidc.issuer", ProviderSettings::issuer, NOWHERE),
                                new Client(
                                        file.required("oidc.client", text -> text, ""),
                                        file.required("oidc.secret.file", SecretFile::read, ""),
                                        algorithm.orElse(SignatureAlgorithm.RS256)),
                                name.orElse("preferred_username"),
                                label.orElse("统一身份认证"),
                                back))
                : Optional.empty();
    }

    /// What it says decides who is in: only over TLS, except on this machine.
    private static URI issuer(String text) {
        var uri = URI.create(text);
        boolean safe =
                "https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme())
                                && THIS_MACHINE.contains(String.valueOf(uri.getHost())));
        if (!safe || uri.getHost() == null || uri.getQuery() != null) {
            throw new IllegalArgumentException("not like https://login.example.gov.cn");
        }
        return uri;
    }

    /// With a key pair only: with a shared secret, this service could sign for the provider.
    private static SignatureAlgorithm algorithm(String text) {
        var algorithm = SignatureAlgorithm.from(text);
        if (algorithm == null) {
            throw new IllegalArgumentException(
                    "not one of "
                            + Arrays.stream(SignatureAlgorithm.values())
                                    .map(SignatureAlgorithm::getName)
                                    .collect(Collectors.joining(", ")));
        }
        return algorithm;
    }

    private static String claim(String text) {
        if (!text.matches("[a-z_]{1,40}")) {
            throw new IllegalArgumentException("not a claim like preferred_username or sub");
        }
        return text;
    }

    private static String label(String text) {
        if (text.codePointCount(0, text.length()) > 20) {
            throw new IllegalArgumentException("20 characters at most");
        }
        return text;
    }

    private static String back(String text) {
        if (!text.matches("https?://[^/\\s]+/log-in/back")) {
            throw new IllegalArgumentException("not like https://hall.example.gov.cn/log-in/back");
        }
        return text;
    }
}
