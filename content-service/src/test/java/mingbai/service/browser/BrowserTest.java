package mingbai.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BrowserTest {
    /// A page that loads itself anew, each time after another while.
    private static final String RESTLESS =
            """
            <!doctype html><title>restless</title><p id="words">等待</p>
            <script>setTimeout(() => location.reload(), %d)</script>
            """;

    private final AtomicInteger loads = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(address, 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        int millis = 20 + loads.getAndIncrement() * 13 % 60;
        byte[] page = RESTLESS.formatted(millis).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    @Test
    void readsAPageThatIsLeftWhileItIsRead() {
        var site = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var browser = Browser.desktop(site)) {
            browser.open("/");
            for (int i = 0; i < 60; i++) {
                assertEquals("等待", browser.text("#words"));
            }
        }
    }
}
