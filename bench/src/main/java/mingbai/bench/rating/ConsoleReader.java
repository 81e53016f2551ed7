package mingbai.bench.rating;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Somebody who is logged in to the console and opens pages.
final class ConsoleReader implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OK = 200;

    private final URI console;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private ConsoleReader(URI console) {
        this.console = console;
    }

    /// As the manager of a demo that keeps its log-ins in `folder`.
    static ConsoleReader logIn(URI console, Path folder) throws IOException, InterruptedException {
        var reader = new ConsoleReader(console);
        var token = TOKEN.matcher(reader.get("/log-in").body());
        if (!token.find()) {
            throw new IOException("the log-in page has no form");
        }
        var form =
                "name=manager&password="
                        + URLEncoder.encode(password(folder), StandardCharsets.UTF_8)
                        + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(console.resolve("/log-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        reader.client.send(request, HttpResponse.BodyHandlers.discarding());
        return reader;
    }

    private static String password(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("data/log-ins.txt")).stream()
                .filter(line -> line.contains("  manager  "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow(() -> new IOException("the demo has no manager"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(console.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// How many milliseconds it took until the whole page was there.
    double open(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = get(path);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != OK || answer.uri().getPath().equals("/log-in")) {
            throw new IOException(path + ": status " + answer.statusCode());
        }
        return millis;
    }

    @Override
    public void close() {
        client.close();
    }
}
