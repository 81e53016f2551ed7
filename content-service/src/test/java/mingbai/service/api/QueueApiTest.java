package mingbai.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.signing.Reach;
import mingbai.service.ConsoleProbe;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class QueueApiTest {
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");

    @TempDir private static Path folder;
    private static ContentService service;

    private String caller = "";

    @BeforeEach
    void named(TestInfo test) {
        caller = "caller-" + Integer.toHexString(test.getDisplayName().hashCode());
    }

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder), CLOCK, RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private String key() {
        return service.part(ApiKeys.class)
                .make(
                        caller,
                        new ApiKeys.Rights(Set.of(ApiScope.QUEUE), Reach.EVERYTHING),
                        "manager")
                .orElseThrow();
    }

    private HttpResponse<String> call(String method, String path, String key, String body)
            throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(service.console().resolve(path))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .header("Authorization", "Bearer " + key)
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String wanted(UUID id, String business) {
        return "{\"id\":\"%s\",\"business\":\"%s\",\"also\":[]}".formatted(id, business);
    }

    private static String command(UUID id, String command, String more) {
        return "{\"id\":\"%s\",\"command\":\"%s\"%s}".formatted(id, command, more);
    }

    private void expect(int status, String part, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(part), answer.body());
    }

    @Test
    void aTicketIsTakenOnceCalledOnceAndFollowed() throws Exception {
        String key = key();
        var id = UUID.randomUUID();
        expect(201, "\"M001\"", call("POST", "/api/v1/tickets", key, wanted(id, "marriage")));
        expect(201, "\"M001\"", call("POST", "/api/v1/tickets", key, wanted(id, "marriage")));
        expect(200, "\"ahead\":0", call("GET", "/api/v1/tickets/M001", key, ""));
        var press = UUID.randomUUID();
        var commands = "/api/v1/windows/36/commands";
        expect(200, "已呼叫 M001", call("POST", commands, key, command(press, "call-next", "")));
        expect(409, "没有重复执行", call("POST", commands, key, command(press, "call-next", "")));
        expect(200, "\"CALLED\"", call("GET", "/api/v1/tickets/M001", key, ""));
        expect(200, "\"serving\":\"M001\"", call("GET", "/api/v1/queue", key, ""));
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        String key = key();
        var id = UUID.randomUUID();
        expect(409, "没有此项业务", call("POST", "/api/v1/tickets", key, wanted(id, "fortune-telling")));
        expect(400, "id: missing", call("POST", "/api/v1/tickets", key, "{\"also\":[]}"));
        expect(400, "not JSON", call("POST", "/api/v1/tickets", key, "M001"));
        var strange = wanted(id, "marriage").replace("}", ",\"colour\":\"red\"}");
        expect(400, "colour", call("POST", "/api/v1/tickets", key, strange));
        expect(400, "empty", call("POST", "/api/v1/tickets", key, "null"));
        expect(404, "没有找到", call("GET", "/api/v1/tickets/M999", key, ""));
        var commands = "/api/v1/windows/36/commands";
        expect(400, "unknown 'dance'", call("POST", commands, key, command(id, "dance", "")));
        expect(400, "ticket: missing", call("POST", commands, key, command(id, "return", "")));
        expect(
                409,
                "今天没有号码 M007",
                call("POST", commands, key, command(id, "return", ",\"ticket\":\"M007\"")));
        expect(400, "number", call("POST", "/api/v1/windows/0/commands", key, "{}"));
    }

    @Test
    void anAppointmentIsMadeListedAndCancelled() throws Exception {
        String key = key();
        var slot = "{\"business\":\"marriage\",\"day\":\"2026-05-06\",\"slot\":\"10:00-10:30\"}";
        var made = call("POST", "/api/v1/appointments", key, slot);
        expect(201, "\"BOOKED\"", made);
        String code = made.body().replaceAll(".*\"code\":\"([0-9]{8})\".*", "$1");
        expect(200, code, call("GET", "/api/v1/appointments?day=2026-05-06", key, ""));
        assertEquals(204, call("DELETE", "/api/v1/appointments/" + code, key, "").statusCode());
        expect(404, "没有找到这个预约", call("DELETE", "/api/v1/appointments/" + code, key, ""));
        expect(400, "day", call("GET", "/api/v1/appointments?day=tomorrow", key, ""));
    }

    @Test
    void nobodyGetsInWithoutAKeyAndARevokedOneIsNone() throws Exception {
        String key = key();
        assertEquals(200, call("GET", "/api/v1/queue", key, "").statusCode());
        assertEquals(401, call("GET", "/api/v1/queue", "guess", "").statusCode());
        service.part(ApiKeys.class).revoke(caller, "manager");
        assertEquals(401, call("GET", "/api/v1/queue", key, "").statusCode());
        assertEquals(200, call("GET", "/api/v1/openapi.yaml", "", "").statusCode());
    }

    @Test
    void theManagerMakesAKeyAndSeesItOnce() throws Exception {
        var manager = new ConsoleProbe(service.console());
        manager.logIn("manager", QuietRooms.password(folder, "manager"));
        var made =
                manager.postFrom(
                        "/api-keys",
                        "/api-keys",
                        Map.of(
                                "name",
                                "caller-east",
                                "scopes",
                                "QUEUE",
                                "within",
                                "hall/songming"));
        assertEquals(302, made.statusCode());
        var page = manager.get("/api-keys").body();
        String key = page.replaceAll("(?s).*<code>([A-Za-z0-9_-]{43})</code>.*", "$1");
        assertEquals(200, call("GET", "/api/v1/queue", key, "").statusCode());
        assertTrue(!manager.get("/api-keys").body().contains(key));
        manager.postFrom(
                "/api-keys",
                "/api-keys",
                Map.of("name", "caller-east", "scopes", "QUEUE", "within", "hall/songming"));
        assertTrue(manager.get("/api-keys").body().contains("没有新建"));
        var clerk = new ConsoleProbe(service.console());
        clerk.logIn("clerk", QuietRooms.password(folder, "clerk"));
        assertEquals(403, clerk.get("/api-keys").statusCode());
    }
}
