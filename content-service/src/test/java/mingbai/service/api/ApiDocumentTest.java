package mingbai.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.ask.RequestId;
import mingbai.model.place.StationId;
import mingbai.model.signing.Reach;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.cases.CaseBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The API's description, held against the controllers, and what keys open.
class ApiDocumentTest {
    @TempDir static Path folder;
    private static ContentService service;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> get(String path, String key) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(service.console().resolve(path))
                            .header("Authorization", "Bearer " + key)
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String key(ApiScope scope) {
        var name = scope.name().toLowerCase(Locale.ROOT);
        service.part(ApiKeys.class).revoke(name, "manager");
        return service.part(ApiKeys.class)
                .make(name, new ApiKeys.Rights(Set.of(scope), Reach.EVERYTHING), "manager")
                .orElseThrow();
    }

    private static Set<String> served() {
        var calls = new TreeSet<String>();
        service.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    for (var path : mapping.getPatternValues()) {
                        if (path.startsWith("/api/")) {
                            mapping.getMethodsCondition()
                                    .getMethods()
                                    .forEach(m -> calls.add(m + " " + Operations.plain(path)));
                        }
                    }
                });
        return calls;
    }

    @Test
    void whatIsDescribedIsServedAndWhatIsServedIsDescribed() throws Exception {
        assertEquals(Operations.described(), served());
        assertTrue(served().size() >= 15, served().toString());
    }

    @Test
    void aKeyOpensWhatItWasMadeForAndNothingElse() throws Exception {
        var queue = key(ApiScope.QUEUE);
        var watch = key(ApiScope.WATCH);
        var metrics = key(ApiScope.METRICS);
        for (var path :
                Set.of(
                        "/api/v1/stations",
                        "/api/v1/deliveries",
                        "/api/v1/alerts",
                        "/api/v1/evidence",
                        "/api/v1/evidence/notices")) {
            assertEquals(200, get(path, watch).statusCode(), path);
            assertEquals(403, get(path, queue).statusCode(), path);
            assertEquals(403, get(path, metrics).statusCode(), path);
            assertEquals(401, get(path, "nobody").statusCode(), path);
        }
        assertEquals(200, get("/api/v1/queue", queue).statusCode());
        assertEquals(403, get("/api/v1/queue", watch).statusCode());
        assertEquals(404, get("/api/v1/evidence/notices/none", watch).statusCode());
        service.part(ApiKeys.class).revoke("watch", "manager");
        assertEquals(401, get("/api/v1/stations", watch).statusCode());
    }

    @Test
    void casesArePushedWithTheirKeyAndFoundByTheirNumber() throws Exception {
        var told =
                """
                {"cases":[{"receipt":"53-0001","item":"DEMO-0001","stage":"READY",
                "accepted":"2026-05-01","since":"2026-05-06","due":null,"applicant":"x",
                "idNumber":"99999919000101001X"}]}\
                """;
        var key = key(ApiScope.CASES);
        assertEquals(403, push(told, key(ApiScope.QUEUE)).statusCode());
        var taken = push(told, key);
        assertEquals(200, taken.statusCode(), taken.body());
        assertEquals("{\"cases\":1}", taken.body());
        var wrong = push(told.replace("READY", "SOON"), key);
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("stage"), wrong.body());
        var receipt = new ReceiptNumber("53-0001");
        var ask = new Ask.FindCase(new RequestId(new UUID(0, 7)), new StationId("k-1"), receipt);
        var answer = service.part(CaseBook.class).find(ask);
        var found = assertInstanceOf(Answer.CaseFound.class, answer);
        assertEquals(CaseProgress.Stage.READY, found.progress().stage());
    }

    private static HttpResponse<String> push(String body, String key) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(service.console().resolve("/api/v1/cases"))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .header("Authorization", "Bearer " + key)
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void healthIsOpenWithoutDetailsAndMetricsNeedTheirKey() throws Exception {
        var health = get("/actuator/health", "nobody");
        assertEquals(200, health.statusCode());
        assertEquals("{\"status\":\"UP\"}", health.body());
        assertEquals(401, get("/actuator/prometheus", "nobody").statusCode());
        assertEquals(403, get("/actuator/prometheus", key(ApiScope.QUEUE)).statusCode());
        var metrics = get("/actuator/prometheus", key(ApiScope.METRICS));
        assertEquals(200, metrics.statusCode());
        for (var name :
                Set.of(
                        "mingbai_stations",
                        "mingbai_alerts_open",
                        "mingbai_bus_connected 1.0",
                        "mingbai_duty 1.0",
                        "jvm_memory_used_bytes")) {
            assertTrue(metrics.body().contains(name), name);
        }
        assertEquals(404, get("/actuator/env", key(ApiScope.METRICS)).statusCode());
    }

    private static HttpResponse<String> hand(String notice, String key) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(service.console().resolve("/api/v1/notices"))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(notice))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aNoticeThatIsHandedInWaitsForAPersonAndIsTakenOnce() throws Exception {
        String notice =
                """
                {"id":"ext-1","kind":"PUBLICITY","title":"示例公示","body":"示例正文。",
                 "from":"2026-05-06T01:00:00Z","until":"2026-05-20T00:00:00Z"%s}\
                """;
        String key = key(ApiScope.CONTENT);
        assertEquals(403, hand(notice.formatted(""), key(ApiScope.QUEUE)).statusCode());
        String period = ",\"period\":{\"days\":30,\"counted\":\"CALENDAR\",\"basis\":\"x\"}";
        var early = hand(notice.formatted(period), key);
        assertEquals(400, early.statusCode());
        assertTrue(early.body().contains("until: the notice period ends"), early.body());
        assertEquals(201, hand(notice.formatted(""), key).statusCode());
        assertEquals(200, hand(notice.formatted(""), key).statusCode());
        assertTrue(get("/api/v1/notices/ext-1", key).body().contains("\"WAITING\""));
        assertEquals(404, get("/api/v1/notices/no-such", key).statusCode());
        var told = hand(notice.formatted("").replace("示例正文。", "请拨打13812345678"), key);
        assertTrue(told.body().contains("像是手机号"), told.body());
    }
}
