package mingbai.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.signing.Reach;
import mingbai.model.voice.Recording;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.browser.SharedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/// What other systems change on screens, each in its own area; over HTTP.
@ExtendWith(SharedConsole.class)
class ContentApiTest extends ApiCaller {
    private static final Reach HALL = Reach.of(new Scope.OfHall(new HallId("songming")));
    private static final Reach ELSEWHERE = Reach.of(new Scope.OfHall(new HallId("elsewhere")));

    private Answer settled(String id, String key) throws Exception {
        for (int i = 0; i < 2_000; i++) {
            var now = get("/api/v1/imports/" + id, key);
            if (!Set.of("READING", "CHECKING", "COMPARING").contains(now.text("stage"))) {
                return now;
            }
        }
        throw new AssertionError("it is never through");
    }

    @Test
    void aFileIsLookedThroughThenTakenAndTheWayBackGivesTheSameAgain() throws Exception {
        String key = county();
        byte[] now = sent("GET", "/api/v1/imports/current", key, "").body();
        var sent = call("POST", "/api/v1/imports", key, now);
        assertEquals(202, sent.status());
        var same = settled(sent.text("id"), key);
        assertEquals("READY", same.text("stage"), same.body().toString());
        assertEquals(0, same.body().path("differences").size(), same.body().toString());
        assertEquals(
                404,
                get("/api/v1/imports/" + sent.text("id"), key("other", COUNTY, ApiScope.CONTENT))
                        .status());
        assertEquals(204, call("DELETE", "/api/v1/imports/" + sent.text("id"), key, "").status());
        assertEquals(404, get("/api/v1/imports/" + sent.text("id"), key).status());
        var wrong = call("POST", "/api/v1/imports", key, "不是表格".getBytes(StandardCharsets.UTF_8));
        var refused = settled(wrong.text("id"), key);
        assertEquals("REFUSED", refused.text("stage"));
        assertEquals(
                409,
                call("POST", "/api/v1/imports/" + wrong.text("id") + "/apply", key, "").status());
        assertTrue(sent("GET", "/api/v1/imports/template", key, "").body().length > 5_000);
    }

    @Test
    void anItemIsReadChangedOnceAndNeverOverwritten() throws Exception {
        String key = county();
        var items = get("/api/v1/items", key).body().path("items");
        assertTrue(items.size() > 5);
        String code = items.get(0).path("code").asString();
        var opened = get("/api/v1/items/" + code, key);
        var item = (ObjectNode) opened.body().path("item");
        var cells = (ObjectNode) item.path("item");
        String name = cells.path("事项名称").asString();
        cells.put("事项名称", name + "（新）");
        var change = JSON.createObjectNode();
        change.put("seen", opened.text("seen"));
        change.set("item", item);
        var done = call("PUT", "/api/v1/items/" + code, key, change);
        assertEquals(200, done.status(), done.body().toString());
        assertTrue(done.body().path("published").size() > 0, "a demo's is out at once");
        var late = call("PUT", "/api/v1/items/" + code, key, change.deepCopy());
        assertEquals(409, late.status());
        assertEquals("CONFLICT", late.text("code"));
        var again = get("/api/v1/items/" + code, key);
        cells.put("事项名称", name);
        change.put("seen", again.text("seen"));
        assertEquals(200, call("PUT", "/api/v1/items/" + code, key, change).status());
        cells.put("事项名称", "");
        change.put("seen", get("/api/v1/items/" + code, key).text("seen"));
        var faulty = call("PUT", "/api/v1/items/" + code, key, change);
        assertEquals(422, faulty.status());
        assertEquals("事项名称", faulty.body().path("faults").get(0).path("field").asString());
        var who = console.part(AuditLog.class).latest(50);
        assertTrue(who.stream().anyMatch(d -> d.who().equals("api:county")), "under its name");
    }

    @Test
    void aTownsKeyCannotTouchTheCountyNorAnotherHallsKeyAnything() throws Exception {
        String hall = key("town", HALL, ApiScope.CONTENT);
        String code =
                get("/api/v1/items", hall).body().path("items").get(0).path("code").asString();
        var opened = get("/api/v1/items/" + code, hall);
        var change = JSON.createObjectNode();
        change.put("seen", opened.text("seen"));
        change.set("item", opened.body().path("item"));
        ((ObjectNode) change.path("item").path("item")).put("事项名称", "镇里改的");
        var refused = call("PUT", "/api/v1/items/" + code, hall, change);
        assertEquals(403, refused.status());
        assertEquals("NOT_YOURS", refused.text("code"));
        assertTrue(refused.text("chinese").contains("区划 530127000000"), refused.text("chinese"));
        var end = "{\"kind\":\"CANCELLED\",\"day\":\"2026-06-01\",\"reason\":\"x\"}";
        assertEquals(403, call("POST", "/api/v1/items/" + code + "/end", hall, end).status());
        assertFalse(get("/api/v1/items/" + code, hall).body().toString().contains("镇里改的"));
        String elsewhere = key("elsewhere", ELSEWHERE, ApiScope.values());
        for (var path : List.of("items", "queue", "stations", "imports/current", "exchange")) {
            assertEquals(403, sent("GET", "/api/v1/" + path, elsewhere, "").statusCode(), path);
        }
        assertEquals(403, call("PUT", "/api/v1/voice/manner", elsewhere, "{}").status());
    }

    @Test
    void aManagerMakesAndRevokesNoKeyBeyondTheirOwnArea() {
        var keys = console.part(ApiKeys.class);
        console.part(AccountService.class)
                .put(new Account("hall.boss", "大厅", Set.of(Role.MANAGER), HALL), "long enough 1");
        var wide = new ApiKeys.Rights(Set.of(ApiScope.CONTENT), COUNTY);
        var own = new ApiKeys.Rights(Set.of(ApiScope.CONTENT), HALL);
        assertTrue(keys.make("too-wide", wide, "hall.boss").isEmpty());
        assertTrue(keys.make("own-area", own, "hall.boss").isPresent());
        key("of-county", COUNTY, ApiScope.QUEUE);
        assertFalse(keys.revoke("of-county", "hall.boss"));
        assertTrue(keys.revoke("own-area", "hall.boss"));
        assertTrue(keys.revoke("of-county", "manager"));
    }

    @Test
    void aLineIsAddedChangedAndRemoved() throws Exception {
        String key = county();
        String zones = "/api/v1/register/zones";
        var some = (ObjectNode) get(zones, key).body().path("lines").get(0).deepCopy();
        String column = get(zones, key).body().path("columns").get(0).asString();
        some.put(column, "zapi");
        var line = JSON.createObjectNode();
        line.set("line", some);
        var added = call("POST", zones, key, line);
        assertEquals(200, added.status(), added.body().toString());
        var opened = get(zones + "/zapi", key);
        some.put("名称", "接口区");
        line.put("seen", opened.text("seen"));
        assertEquals(200, call("PUT", zones + "/zapi", key, line).status());
        assertEquals(409, call("PUT", zones + "/zapi", key, line.put("seen", "x")).status());
        some.put("没有这一列", "x");
        var strange = call("PUT", zones + "/zapi", key, line);
        assertEquals(400, strange.status());
        assertTrue(strange.text("english").contains("no such column"));
        String seen = get(zones + "/zapi", key).text("seen");
        assertEquals(200, call("DELETE", zones + "/zapi?seen=" + seen, key, "").status());
        assertEquals(404, get(zones + "/zapi", key).status());
        assertEquals(404, get("/api/v1/register/no-such", key).status());
    }

    private static byte[] png() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void picturesVoiceBoardsAndTheMapAreKeptAndTakenAway() throws Exception {
        String key = county();
        String words = URLEncoder.encode("示例图片", StandardCharsets.UTF_8);
        var kept = call("PUT", "/api/v1/media/by-api?words=" + words, key, png());
        assertEquals(200, kept.status(), kept.body().toString());
        assertTrue(get("/api/v1/media", key).body().toString().contains("by-api"));
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertEquals(400, call("PUT", "/api/v1/media/evil?words=x", key, svg).status());
        assertEquals(400, sent("PUT", "/api/v1/media/..%5Cx?words=x", key, png()).statusCode());
        assertEquals(200, call("DELETE", "/api/v1/media/by-api", key, "").status());
        assertEquals(404, call("DELETE", "/api/v1/media/by-api", key, "").status());
        var manner = get("/api/v1/voice", key).body().path("manner");
        assertEquals(200, call("PUT", "/api/v1/voice/manner", key, manner).status());
        assertEquals(400, call("PUT", "/api/v1/voice/manner", key, "{\"yao\":1}").status());
        assertEquals(400, call("PUT", "/api/v1/voice/clips/chime", key, svg).status());
        var map = get("/api/v1/hall-map", key);
        assertEquals(200, map.status());
        assertEquals(400, call("PUT", "/api/v1/hall-map", key, "{\"features\":3}").status());
        var boards = get("/api/v1/boards", key).body().path("plans");
        assertTrue(boards.isArray());
        var bad =
                "{\"plan\":{\"head\":{\"id\":\"api-plan\",\"title\":\"\",\"width\":\"x\",\"height\":\"1\"},\"zones\":[],\"clips\":[],\"slots\":[]}}";
        assertEquals(422, call("PUT", "/api/v1/boards/api-plan", key, bad).status());
        assertEquals(404, get("/api/v1/boards/api-plan", key).status());
    }

    @Test
    void aRecordingIsTakenAndTheStandInComesBack() throws Exception {
        String key = county();
        short[] tone = new short[Recording.RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (12_000 * Math.sin(i / 8.0));
        }
        String clip = "/api/v1/voice/clips/chime";
        var taken = call("PUT", clip, key, Recording.of(tone).wav());
        assertEquals(200, taken.status(), taken.body().toString());
        assertTrue(get("/api/v1/voice", key).body().toString().contains("RECORDED"));
        assertEquals(
                "RIFF",
                new String(sent("GET", clip, key, "").body(), 0, 4, StandardCharsets.US_ASCII));
        int back = call("DELETE", clip, key, "").status();
        assertTrue(back == 200 || back == 409, "409 where there is no synthesiser: " + back);
    }

    @Test
    void rulesPlatesAndUploadAreForKeysThatManage() throws Exception {
        String key = key("managing", COUNTY, ApiScope.MANAGE);
        var rules = get("/api/v1/alerts/rules", key);
        var first = (ObjectNode) rules.body().path("rules").get(0);
        assertEquals(200, call("PUT", "/api/v1/alerts/rules", key, first).status());
        first.put("afterMinutes", -1);
        assertEquals(400, call("PUT", "/api/v1/alerts/rules", key, first).status());
        var before = get("/api/v1/plates", key).body().path("windows").get(0);
        String number = before.path("number").asString();
        var after = call("POST", "/api/v1/plates/" + number, key, "{\"kind\":\"PLATE\"}");
        assertFalse(after.body().path("windows").get(0).path("plate").equals(before.path("plate")));
        assertEquals(404, call("POST", "/api/v1/plates/999", key, "{\"kind\":\"PLATE\"}").status());
        assertEquals(200, get("/api/v1/exchange", key).status());
        assertEquals(404, call("DELETE", "/api/v1/stations/none", key, "").status());
        var ratings = call("POST", "/api/v1/ratings/import", key, "不是表格");
        assertEquals(0, ratings.body().path("outcomes").size(), ratings.body().toString());
        for (var scope : Set.of(ApiScope.CONTENT, ApiScope.WATCH, ApiScope.QUEUE)) {
            String other = key("not-" + scope.name().toLowerCase(Locale.ROOT), COUNTY, scope);
            assertEquals(403, get("/api/v1/exchange", other).status(), scope.name());
            assertEquals(403, call("DELETE", "/api/v1/stations/none", other, "").status());
        }
    }

    @Test
    void whatIsTooMuchOrNotWhatItSaysIsRefused() throws Exception {
        String key = county();
        var large = new byte[(int) BodyLimit.USUAL + 1];
        assertEquals(413, call("POST", "/api/v1/items", key, large).status());
        for (var body : List.of("", "null", "[]", "7", "{\"item\":7}", "{\"__proto__\":{}}", "{")) {
            var answer = call("POST", "/api/v1/items", key, body);
            assertEquals(400, answer.status(), body);
        }
        var deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertEquals(400, call("POST", "/api/v1/items", key, deep).status());
        try (var http = HttpClient.newHttpClient()) {
            var chunked =
                    HttpRequest.newBuilder(console.service.console().resolve("/api/v1/items"))
                            .header("Authorization", "Bearer " + key)
                            .POST(
                                    HttpRequest.BodyPublishers.ofByteArrays(
                                            List.of(new byte[10], new byte[10])))
                            .build();
            assertEquals(
                    411, http.send(chunked, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }
}
