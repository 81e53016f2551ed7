package mingbai.service;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser as the console sees one: keeps cookies and sends a page's token back.
public final class ConsoleProbe {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI console;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public ConsoleProbe(URI console) {
        this.console = console;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(console.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form of the page at that path, with its token.
    public HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return postFrom(path, path, fields);
    }

    /// Sends a form that stands on one page to another path, with the page's token.
    public HttpResponse<String> postFrom(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        var all = new java.util.HashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return postAsItIs(path, all);
    }

    /// Sends to one path what a form of another page would send, with that page's token.
    public HttpResponse<String> postWithTokenOf(
            String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return postAsItIs(path, all);
    }

    public HttpResponse<String> postAsItIs(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(f ->
                                f.getKey()
                                        + "="
                                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(console.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Where log-in leads to: `/` when it worked.
    public String logIn(String name, String password) throws IOException, InterruptedException {
        var response = post("/log-in", Map.of("name", name, "password", password));
        String to = response.headers().firstValue("Location").orElse("");
        return to.replace(console.toString(), "");
    }
}
