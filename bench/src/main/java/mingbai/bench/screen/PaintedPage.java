package mingbai.bench.screen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mingbai.fonts.HallFonts;

/// Serves one page with the hall's own fonts to the peer, and is told by the page when all of it
/// has been painted.
final class PaintedPage implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final String TELL =
            """
            <script>document.fonts.ready.then(() => requestAnimationFrame(() =>
              requestAnimationFrame(() => fetch('/painted'))))</script>
            """;

    private final HttpServer server;
    private volatile CompletableFuture<Long> painted = new CompletableFuture<>();

    private PaintedPage(HttpServer server) {
        this.server = server;
    }

    /// A page beside these classes; each `{name}` in it is replaced by its value.
    static PaintedPage serve(String resource, Map<String, String> values) throws IOException {
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var page = new PaintedPage(HttpServer.create(here, 8));
        byte[] html = (filled(resource, values) + TELL).getBytes(StandardCharsets.UTF_8);
        page.put("/", "text/html; charset=utf-8", html);
        page.put("/regular.ttf", "font/ttf", font(HallFonts.REGULAR));
        page.put("/bold.ttf", "font/ttf", font(HallFonts.BOLD));
        page.server.createContext("/painted", page::painted);
        page.server.start();
        return page;
    }

    private static String filled(String resource, Map<String, String> values) throws IOException {
        try (InputStream in = PaintedPage.class.getResourceAsStream(resource)) {
            var html =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                html = html.replace("{" + value.getKey() + "}", value.getValue());
            }
            return html;
        }
    }

    private static byte[] font(HallFonts font) throws IOException {
        try (var in = font.open()) {
            return in.readAllBytes();
        }
    }

    private void put(String path, String type, byte[] bytes) {
        server.createContext(path, exchange -> answer(exchange, type, bytes));
    }

    private void painted(HttpExchange exchange) throws IOException {
        painted.complete(System.nanoTime());
        answer(exchange, "text/plain", new byte[] {'k'});
    }

    private static void answer(HttpExchange exchange, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// From now on the next painting counts.
    void begin() {
        painted = new CompletableFuture<>();
    }

    /// When the page was painted, on [System#nanoTime].
    long awaitPainted() throws Exception {
        return painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
