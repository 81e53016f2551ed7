package mingbai.service.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Posts a rating as JSON; any answer from 200 to 299 means taken.
@Component
final class HttpRatingSender implements RatingSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public void send(URI address, byte[] payload) throws IOException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json;charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(payload))
                        .build();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < OK || status >= MULTIPLE_CHOICES) {
                throw new IOException("status " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
