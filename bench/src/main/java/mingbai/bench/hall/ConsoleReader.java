package mingbai.bench.hall;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at the console, without a browser to draw it.
public final class ConsoleReader implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----bench";

    private final URI console;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private ConsoleReader(URI console) {
        this.console = console;
    }

    /// The manager of a demo that keeps its log-ins in this file.
    public static ConsoleReader manager(URI console, Path logIns)
            throws IOException, InterruptedException {
        var reader = new ConsoleReader(console);
        var password =
                Files.readAllLines(logIns).stream()
                        .filter(line -> line.contains("  manager  "))
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .findFirst()
                        .orElseThrow(() -> new IOException("the demo has no manager"));
        reader.post("/log-in", "/log-in", Map.of("name", "manager", "password", password));
        return reader;
    }

    /// The page; anything but 200 is an error.
    public String get(String path) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(console.resolve(path)).build());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode());
        }
        return response.body();
    }

    /// How many milliseconds it took until the whole page was there.
    public double open(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        get(path);
        return (System.nanoTime() - begun) / 1e6;
    }

    /// Sends a form that stands on a page; where that leads to.
    public String post(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(f -> f.getKey() + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&"));
        return led(
                send(
                        HttpRequest.newBuilder(console.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body + "&_csrf=" + token(page)))
                                .build()));
    }

    /// Sends a file; where that leads to.
    public String upload(String path, String name, String text)
            throws IOException, InterruptedException {
        String body =
                part("_csrf\"", token(path))
                        + part("file\"; filename=\"" + name + "\"", text)
                        + "--"
                        + BOUNDARY
                        + "--\r\n";
        return led(
                send(
                        HttpRequest.newBuilder(console.resolve(path))
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofString(body))
                                .build()));
    }

    private static String part(String name, String text) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, text);
    }

    private String token(String page) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page));
        if (!token.find()) {
            throw new IOException("no form on " + page);
        }
        return encoded(token.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String led(HttpResponse<String> response) throws IOException {
        var to = response.headers().firstValue("Location");
        return URI.create(to.orElseThrow(() -> new IOException("led nowhere: " + response)))
                .getPath();
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        browser.close();
    }
}
