package mingbai.service.api;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import mingbai.model.content.Scope;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.Reach;
import mingbai.service.browser.SharedConsole;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another system with a key, for tests.
abstract class ApiCaller {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Reach COUNTY = Reach.of(new Scope.OfRegion(new RegionCode("530127000000")));

    SharedConsole.Running console;

    @BeforeEach
    void at(SharedConsole.Running running) {
        console = running;
    }

    String key(String name, Reach within, ApiScope... scopes) {
        var keys = console.part(ApiKeys.class);
        keys.revoke(name, "manager");
        return keys.make(name, new ApiKeys.Rights(Set.of(scopes), within), "manager").orElseThrow();
    }

    String county() {
        return key("county", COUNTY, ApiScope.CONTENT);
    }

    /// An answer with its body as JSON; null without one.
    record Answer(int status, JsonNode body) {
        String text(String field) {
            return body.path(field).asString();
        }
    }

    Answer call(String method, String path, String key, Object body) throws Exception {
        var answer = sent(method, path, key, body);
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        return new Answer(
                answer.statusCode(),
                text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text));
    }

    HttpResponse<byte[]> sent(String method, String path, String key, Object body)
            throws Exception {
        byte[] bytes =
                body instanceof byte[] b ? b : body.toString().getBytes(StandardCharsets.UTF_8);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(console.service.console().resolve(path))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/octet-stream")
                            .method(method, HttpRequest.BodyPublishers.ofByteArray(bytes))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    Answer get(String path, String key) throws Exception {
        return call("GET", path, key, "");
    }
}
