package mingbai.service.entrance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A provider of log-ins on a socket, as OpenID Connect wants it: discovery, code flow with PKCE,
/// client secret, signed ID tokens, keys, user info. It lets in whom the test names, and lies as
/// the test tells it to.
public final class OutsideProvider implements AutoCloseable {
    private static final Map<String, JWK> KEYS = new ConcurrentHashMap<>();

    static final String CLIENT = "mingbai-hall";
    static final String SECRET = "provider-secret-1";

    private final HttpServer server;
    private final InstantSource clock;
    private final JWSAlgorithm algorithm;
    private final JWK own;
    private final AtomicInteger codes = new AtomicInteger();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    volatile String subject = "s-1";
    volatile String name = "nobody";
    volatile Lie lie = Lie.NONE;

    /// What is wrong with the next ID token.
    enum Lie {
        NONE,
        WRONG_ISSUER,
        WRONG_AUDIENCE,
        WRONG_NONCE,
        EXPIRED,
        FOREIGN_KEY,
        UNSIGNED
    }

    OutsideProvider(InstantSource clock) throws IOException {
        this(clock, JWSAlgorithm.RS256);
    }

    /// One that signs ID tokens in that way.
    OutsideProvider(InstantSource clock, JWSAlgorithm algorithm) throws IOException {
        this.clock = clock;
        this.algorithm = algorithm;
        own = key(algorithm, "own");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", x -> say(x, 200, new JWKSet(own.toPublicJWK()).toString()));
        server.createContext("/who", this::who);
        server.start();
    }

    /// Made once for all: an RSA key takes long.
    private static JWK key(JWSAlgorithm algorithm, String whose) {
        var curve = Curve.forJWSAlgorithm(algorithm);
        var kind = curve == null ? "RSA" : curve.iterator().next().getName();
        return KEYS.computeIfAbsent(whose + " " + kind, _ -> made(curve));
    }

    private static JWK made(@Nullable Set<Curve> curve) {
        try {
            return curve == null
                    ? new RSAKeyGenerator(2048).keyID("k1").generate()
                    : new ECKeyGenerator(curve.iterator().next()).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// By its name, so that it is another site than the console for a browser.
    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void describe(HttpExchange exchange) throws IOException {
        say(
                exchange,
                200,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "userinfo_endpoint":"%1$s/who","response_types_supported":["code"],
                "subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["%2$s"],
                "token_endpoint_auth_methods_supported":["client_secret_basic"]}
                """
                        .formatted(issuer(), algorithm.getName()));
    }

    /// Whoever is there is logged in already and goes straight back.
    private void authorize(HttpExchange exchange) throws IOException {
        var asks = fields(exchange.getRequestURI().getRawQuery());
        String code = "code-" + codes.incrementAndGet();
        asked.put(code, asks);
        String back = asks.get("redirect_uri") + "?code=" + code + "&state=" + asks.get("state");
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /// A code works once, with the client's secret and the verifier of its challenge.
    private void token(HttpExchange exchange) throws IOException {
        var given =
                fields(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asks = asked.remove(String.valueOf(given.get("code")));
        String basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (asks == null
                || !basic.equals("Basic " + basic())
                || !String.valueOf(given.get("redirect_uri")).equals(asks.get("redirect_uri"))
                || !challenge(String.valueOf(given.get("code_verifier")))
                        .equals(asks.get("code_challenge"))) {
            say(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        say(
                exchange,
                200,
                """
                {"access_token":"access","token_type":"Bearer","expires_in":300,"id_token":"%s"}
                """
                        .formatted(idToken(String.valueOf(asks.get("nonce")))));
    }

    private static String basic() {
        String pair = CLIENT + ":" + SECRET;
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String idToken(String nonce) throws IOException {
        var now = clock.instant();
        var from = lie == Lie.EXPIRED ? now.minus(Duration.ofHours(1)) : now;
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(lie == Lie.WRONG_ISSUER ? "http://elsewhere.example" : issuer())
                        .audience(lie == Lie.WRONG_AUDIENCE ? "another-client" : CLIENT)
                        .subject(subject)
                        .issueTime(Date.from(from))
                        .expirationTime(Date.from(from.plus(Duration.ofMinutes(5))))
                        .claim("nonce", lie == Lie.WRONG_NONCE ? "of-another-log-in" : nonce)
                        .build();
        if (lie == Lie.UNSIGNED) {
            return new PlainJWT(claims).serialize();
        }
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").build(), claims);
        try {
            var key = lie == Lie.FOREIGN_KEY ? key(algorithm, "foreign") : own;
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
        return token.serialize();
    }

    /// The name stands here, not in the token, as with some providers.
    private void who(HttpExchange exchange) throws IOException {
        say(
                exchange,
                200,
                "{\"sub\":\"%s\",\"preferred_username\":\"%s\",\"roles\":[\"MANAGER\"]}"
                        .formatted(subject, name));
    }

    private static Map<String, String> fields(String query) {
        var fields = new HashMap<String, String>();
        Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair ->
                        fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return fields;
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
