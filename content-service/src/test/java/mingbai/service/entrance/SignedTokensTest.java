package mingbai.service.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.MovableClock;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// ID tokens are taken when they are signed as it was agreed with the provider, and not otherwise.
class SignedTokensTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    private Settings settings(OutsideProvider outside, String algorithm) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), OutsideProvider.SECRET);
        var properties = new Properties();
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("oidc.issuer", outside.issuer());
        properties.setProperty("oidc.client", OutsideProvider.CLIENT);
        properties.setProperty("oidc.secret.file", secret.toString());
        if (!algorithm.isEmpty()) {
            properties.setProperty("oidc.algorithm", algorithm);
        }
        return Settings.from(SettingsFile.of(properties));
    }

    private JwtDecoder decoder(OutsideProvider outside, String agreed) throws Exception {
        var provider = new Provider(settings(outside, agreed));
        var registration = provider.registration(Provider.NAME);
        return ProviderLogIn.idTokens(clock, provider).createDecoder(registration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS512", "PS256", "ES256", "ES384"})
    void whatWasAgreedIsTaken(String algorithm) throws Exception {
        try (var outside = new OutsideProvider(clock, JWSAlgorithm.parse(algorithm))) {
            var token = outside.idToken("n");
            assertEquals(outside.subject, decoder(outside, algorithm).decode(token).getSubject());
        }
    }

    @Test
    void withoutAWordItIsTheOneThatEveryProviderHas() throws Exception {
        try (var outside = new OutsideProvider(clock)) {
            assertEquals("s-1", decoder(outside, "").decode(outside.idToken("n")).getSubject());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS512", "PS256", "ES256"})
    void anyOtherIsNot(String algorithm) throws Exception {
        try (var outside = new OutsideProvider(clock, JWSAlgorithm.parse(algorithm))) {
            var token = outside.idToken("n");
            var decoder = decoder(outside, "RS256");
            assertThrows(JwtException.class, () -> decoder.decode(token));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "rsa"})
    void aWayWithoutAKeyPairIsNotASetting(String algorithm) throws Exception {
        try (var outside = new OutsideProvider(clock)) {
            var fault = assertThrows(SettingsRefused.class, () -> settings(outside, algorithm));
            assertTrue(String.valueOf(fault.getMessage()).contains("oidc.algorithm"));
        }
    }
}
