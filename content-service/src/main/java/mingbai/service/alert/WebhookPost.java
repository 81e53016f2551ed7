package mingbai.service.alert;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mingbai.model.wire.Wire;
import mingbai.service.settings.AlertSettings;

/// Alerts as JSON to another system's address. With a secret, the header `X-Mingbai-Signature` is
/// the HMAC-SHA-256 of the body, in hex.
final class WebhookPost implements AlertLetter.Post {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MULTIPLE_CHOICES = 300;

    private final AlertSettings.Webhook settings;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WebhookPost(AlertSettings.Webhook settings) {
        this.settings = settings;
    }

    /// The body of a message.
    record Message(
            String hall,
            List<Line> alerts,
            List<Line> recovered,
            List<AlertDesk.News.Item> overdue) {}

    /// One alert of it.
    record Line(
            String id,
            String station,
            AlertKind kind,
            String detail,
            Instant began,
            Optional<Instant> ended) {
        static Line of(Alert alert) {
            return new Line(
                    alert.id(),
                    alert.about().station().value(),
                    alert.kind(),
                    alert.about().detail(),
                    alert.began(),
                    alert.ended());
        }
    }

    @Override
    public void send(AlertLetter letter) throws IOException {
        byte[] body =
                Wire.bytes(
                        new Message(
                                letter.hall(),
                                letter.begun().stream().map(Line::of).toList(),
                                letter.over().stream().map(Line::of).toList(),
                                letter.news()));
        var request =
                HttpRequest.newBuilder(settings.url())
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        settings.secret()
                .ifPresent(secret -> request.header("X-Mingbai-Signature", sign(secret, body)));
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
            if (response.statusCode() >= MULTIPLE_CHOICES) {
                throw new IOException("webhook: status " + response.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("webhook: interrupted", e);
        }
    }

    static String sign(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
