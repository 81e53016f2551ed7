package mingbai.kiosk.sample;

import static mingbai.kiosk.sample.SampleHall.shape;

import java.util.ArrayList;
import java.util.List;
import mingbai.model.place.HallMap;
import mingbai.model.place.MapShape;
import mingbai.model.place.MapShape.Kind;
import mingbai.model.walk.Walkways;

/// The plan of the sample hall, 1000 by 760 units.
final class SampleMap {
    private SampleMap() {}

    static HallMap map() {
        List<MapShape> shapes = new ArrayList<>();
        shapes.add(shape(Kind.ZONE, "general", "综合受理区", 20, 20, 960, 150));
        shapes.add(shape(Kind.ZONE, "pay", "缴费出证区", 20, 190, 300, 160));
        shapes.add(shape(Kind.ZONE, "rest", "休息等候区", 340, 190, 400, 300));
        shapes.add(shape(Kind.ZONE, "marriage", "婚姻服务区", 760, 190, 220, 160));
        shapes.add(shape(Kind.ZONE, "party", "党群服务中心", 760, 370, 220, 160));
        shapes.add(shape(Kind.ZONE, "self", "办事自助服务区", 20, 370, 300, 160));
        shapes.add(shape(Kind.ZONE, "guide", "咨询导办区", 340, 510, 400, 110));
        shapes.add(shape(Kind.NOT_PUBLIC, "archive", "档案存放区（不对外）", 20, 550, 300, 110));
        shapes.add(shape(Kind.FACILITY, "", "卫生间", 760, 550, 220, 110));
        shapes.add(shape(Kind.ENTRANCE, "", "入口", 470, 690, 140, 50));
        for (int i = 0; i < 28; i++) {
            shapes.add(window(i + 1, 30 + i % 14 * 68, 66 + i / 14 * 50, 56));
        }
        for (int i = 0; i < 4; i++) {
            shapes.add(window(29 + i, 34 + i * 70, 270, 60));
            shapes.add(window(33 + i, 770 + i * 52, 270, 44));
            shapes.add(window(37 + i, 770 + i * 52, 450, 44));
        }
        shapes.add(shape(Kind.STATION, "kiosk-1", "自助机", 80, 470, 40, 40));
        shapes.add(shape(Kind.STATION, "kiosk-2", "自助机", 200, 470, 40, 40));
        return new HallMap(1000, 760, shapes, walkways());
    }

    /// A ring around the waiting area, with an arm to the self-service area.
    private static Walkways walkways() {
        return new Walkways(
                List.of(
                        new Walkways.Point(100, 540),
                        new Walkways.Point(330, 540),
                        new Walkways.Point(330, 180),
                        new Walkways.Point(960, 180),
                        new Walkways.Point(750, 540)),
                List.of(
                        new Walkways.Way(0, 1),
                        new Walkways.Way(1, 2),
                        new Walkways.Way(2, 3),
                        new Walkways.Way(1, 4)));
    }

    private static MapShape window(int number, int x, int y, int width) {
        return shape(Kind.WINDOW, Integer.toString(number), number + "号", x, y, width, 40);
    }
}
