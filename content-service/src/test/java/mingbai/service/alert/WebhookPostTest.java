package mingbai.service.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.StationId;
import mingbai.service.settings.AlertSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookPostTest {
    private final List<String> bodies = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/hook",
                exchange -> {
                    bodies.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    signatures.add(exchange.getRequestHeaders().getFirst("X-Mingbai-Signature"));
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private WebhookPost post() {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        return new WebhookPost(new AlertSettings.Webhook(url, Optional.of("secret")));
    }

    private static AlertLetter letter() {
        var nothing = new Alert.Handling(Optional.empty(), Optional.empty(), "", Optional.empty());
        var alert =
                new Alert(
                        "a1",
                        new Alert.About(new StationId("board-1"), AlertKind.FROZEN, ""),
                        Instant.parse("2026-05-06T01:00:00Z"),
                        Optional.empty(),
                        nothing);
        return new AlertLetter("某大厅", List.of(alert), List.of(), List.of(), ZoneId.of("UTC"));
    }

    @Test
    void anotherSystemGetsJsonThatItCanCheck() throws Exception {
        post().send(letter());
        assertEquals(
                List.of(
                        "{\"hall\":\"某大厅\",\"alerts\":[{\"id\":\"a1\",\"station\":\"board-1\","
                                + "\"kind\":\"FROZEN\",\"detail\":\"\","
                                + "\"began\":\"2026-05-06T01:00:00Z\",\"ended\":null}],"
                                + "\"recovered\":[],\"overdue\":[]}"),
                bodies);
        assertEquals(
                List.of(
                        WebhookPost.sign(
                                "secret", bodies.getFirst().getBytes(StandardCharsets.UTF_8))),
                signatures);
    }

    @Test
    void whatIsNotTakenIsNotSent() {
        status = 503;
        var failure = assertThrows(IOException.class, () -> post().send(letter()));
        assertTrue(failure.getMessage().contains("503"));
    }
}
