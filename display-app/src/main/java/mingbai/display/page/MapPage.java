package mingbai.display.page;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.paint.Color;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallProfile;
import mingbai.model.place.MapShape;
import mingbai.model.place.MapShape.Kind;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;

/// The hall map (导办图).
final class MapPage {

    private static final Color ZONE = Color.web("#123038");
    private static final Color STATION = Color.web("#2a4a55");
    private static final Color CLOSED = Color.web("#161f25");

    private final HallProfile hall;
    private final Shown shown;
    private final Sheet sheet;
    private final Optional<WindowNumber> called;
    private final double scale;

    private MapPage(HallProfile hall, Shown shown, Sheet sheet, Optional<WindowNumber> called) {
        this.hall = hall;
        this.shown = shown;
        this.sheet = sheet;
        this.called = called;
        this.scale = sheet.width() / hall.map().width();
    }

    static int leaves(Shown shown) {
        return shown.content().hall().map(HallProfile::map).filter(MapPage::drawable).isPresent()
                ? 1
                : 0;
    }

    private static boolean drawable(HallMap map) {
        return map.width() > 0 && map.height() > 0 && !map.shapes().isEmpty();
    }

    /// `called` is the window last called to, which stands out.
    static void draw(Shown shown, Optional<WindowNumber> called, Turn turn, Sheet sheet) {
        String remark = called.map(w -> "最近呼叫：" + w + " 号窗口").orElse("");
        var title = new Leaf.Title("大厅导览", "Hall map", remark);
        var middle = Leaf.titled(title, turn, sheet).middle();
        shown.content()
                .hall()
                .ifPresent(h ->
                        new MapPage(h, shown, ground(h.map(), middle, sheet), called).shapes());
    }

    private static Sheet ground(HallMap map, Box middle, Sheet sheet) {
        double scale = Math.min(middle.width() / map.width(), middle.height() / map.height());
        double width = map.width() * scale;
        double height = map.height() * scale;
        double x = middle.x() + (middle.width() - width) / 2;
        double y = middle.y() + (middle.height() - height) / 2;
        return sheet.part(new Box(x, y, width, height));
    }

    /// Zones below, what stands in them above.
    private void shapes() {
        var whole = new Box(0, 0, sheet.width(), sheet.height());
        sheet.frame(whole, Ink.LINE, 2, 8);
        hall.map().shapes().stream()
                .sorted(Comparator.comparing(s -> s.kind() != Kind.ZONE))
                .forEach(this::shape);
    }

    private void shape(MapShape shape) {
        var b = shape.box();
        var place = new Box(b.x(), b.y(), b.width(), b.height()).times(scale);
        switch (shape.kind()) {
            case ZONE -> zone(shape, place);
            case WINDOW -> window(shape, place);
            case STATION -> station(shape, place);
            case ENTRANCE -> block(place, Ink.AMBER, label(shape), Ink.NIGHT);
            case FACILITY -> block(place, Ink.RAISED, label(shape), Ink.MIST);
            case NOT_PUBLIC -> block(place, CLOSED, label(shape), Ink.HAZE);
        }
    }

    private void window(MapShape shape, Box place) {
        boolean now = called.filter(w -> w.toString().equals(shape.ref())).isPresent();
        block(place, now ? Ink.AMBER : Ink.DEEP_TEAL, shape.ref(), now ? Ink.NIGHT : Ink.WHITE);
    }

    private void zone(MapShape shape, Box place) {
        sheet.panel(place.inside(1.5), ZONE, 6);
        double size = Math.clamp(place.width() / 9, 14, 26);
        var hand = Hand.bold(size, Ink.TEAL).within(place.width() - 20);
        sheet.left(label(shape), hand, place.x() + 12, place.y() + size * 1.4);
    }

    private String label(MapShape shape) {
        return shape.label().isEmpty() && shape.kind() == Kind.ZONE
                ? hall.zone(shape.ref()).map(Zone::name).orElse("")
                : shape.label();
    }

    private void block(Box place, Color ground, String words, Color colour) {
        sheet.panel(place.inside(1.5), ground, 5);
        double size = Math.clamp(Math.min(place.height() * 0.5, place.width() * 0.4), 11, 26);
        middle(words, Hand.bold(size, colour), place);
    }

    private void station(MapShape shape, Box place) {
        boolean here = shape.ref().equals(shown.here().value());
        block(place, here ? Ink.RED : STATION, here ? "您在此" : label(shape), Ink.WHITE);
    }

    private void middle(String words, Hand hand, Box place) {
        double baseline = place.y() + place.height() / 2 + Type.MIDDLE * hand.size();
        sheet.centre(
                words, hand.within(place.width() - 6), place.x() + place.width() / 2, baseline);
    }
}
