package mingbai.rules.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in to the console, over HTTP: follows forms as a browser would.
public final class ConsoleVisit {
    private static final Pattern FORM_TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI console;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private ConsoleVisit(URI console) {
        this.console = console;
    }

    static ConsoleVisit by(ServiceProcess service, String account) throws Exception {
        return at(service.console(), account, service.password(account));
    }

    /// The same at any console.
    public static ConsoleVisit at(URI console, String account, String password) throws Exception {
        var visit = new ConsoleVisit(console);
        visit.submit("/log-in", "/log-in", Map.of("name", account, "password", password));
        return visit;
    }

    public String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(console.resolve(path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /// Presses a button of a window's panel; pressing it again without looking is the same press.
    String press(int window, String button) throws IOException, InterruptedException {
        var page = "/windows/" + window;
        var command = hidden(get(page), "command");
        return submit(page, page + "/" + button, Map.of("command", command));
    }

    /// Where a page's link with these words in it leads.
    static String linkOf(String page, String words) {
        var link =
                Pattern.compile("<a[^>]*href=\"([^\"]+)\"(?:(?!</a>).)*" + words, Pattern.DOTALL);
        return group(link, page);
    }

    /// The value of a hidden field.
    static String hidden(String page, String field) {
        return group(Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\""), page);
    }

    private static String group(Pattern form, String page) {
        var match = form.matcher(page);
        if (!match.find()) {
            throw new AssertionError("the page has no " + form);
        }
        return match.group(1);
    }

    /// Sends a form that stands on a page.
    public String submit(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new HashMap<>(fields);
        var token = FORM_TOKEN.matcher(get(page));
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        var body =
                all.entrySet().stream()
                        .map(f ->
                                f.getKey()
                                        + "="
                                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(console.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
