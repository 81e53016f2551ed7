package mingbai.service.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mingbai.model.place.HallMap;
import mingbai.model.place.MapShape;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.walk.Walkways;
import org.junit.jupiter.api.Test;

class GeoPlanTest {
    private static final String PLAN =
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"kind":"zone","ref":"general","name":"综合受理区"},
              "geometry":{"type":"Polygon","coordinates":[[[0,0],[58,0],[58,29],[0,29],[0,0]]]}},
             {"type":"Feature","properties":{"kind":"window","ref":"3","name":"3号窗口"},
              "geometry":{"type":"Polygon",
               "coordinates":[[[40,20],[44,20],[44,24],[40,24],[40,20]]]}},
             {"type":"Feature","properties":{"kind":"kiosk","ref":"kiosk-1","name":"自助终端"},
              "geometry":{"type":"Polygon","coordinates":[[[2,2],[6,2],[6,6],[2,6],[2,2]]]}},
             {"type":"Feature","properties":{"kind":"walkway"},
              "geometry":{"type":"LineString","coordinates":[[4,10],[42,10]]}},
             {"type":"Feature","properties":{"kind":"walkway"},
              "geometry":{"type":"LineString","coordinates":[[42,2],[42,18]]}}]}
            """;

    private static HallMap read(String plan) throws PlanRefused {
        return GeoPlan.read(plan.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String plan) {
        return assertThrows(PlanRefused.class, () -> read(plan)).getMessage();
    }

    @Test
    void aPlanBecomesAMapWithNorthUp() throws Exception {
        var map = read(PLAN);
        assertEquals(GeoPlan.WIDTH, map.width());
        assertEquals(620, map.height());
        assertEquals(
                new MapShape(MapShape.Kind.WINDOW, "3", "3号窗口", new MapShape.Box(820, 120, 80, 80)),
                map.shapes().get(1));
    }

    @Test
    void whereTwoWalkwaysCrossOneMayTurn() throws Exception {
        assertEquals(
                List.of(
                        new Walkways.Point(100, 480),
                        new Walkways.Point(100, 400),
                        new Walkways.Point(860, 400),
                        new Walkways.Point(860, 200)),
                read(PLAN).route(new StationId("kiosk-1"), new WindowNumber(3)));
    }

    @Test
    void whatIsNoPlanIsRefusedWithTheReason() {
        assertTrue(refusal("{").startsWith("不是有效的 GeoJSON"));
        assertTrue(refusal("[]").startsWith("应为含 1–2000 个要素"));
        assertTrue(
                refusal(PLAN.replace("\"window\"", "\"teleport\""))
                        .startsWith("第 2 个要素的 kind「teleport」"));
        assertTrue(refusal(PLAN.replace("[4,10]", "[\"a\",10]")).startsWith("第 4 个要素的坐标不是数"));
        assertTrue(refusal(PLAN.replace("LineString", "Point")).startsWith("第 4 个要素应为"));
    }
}
