package mingbai.display.page.panel;

import java.util.List;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.item.Disclosed;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Item;

/// The flow of one item (办理流程图): its steps from left to right, or downwards where it is narrow.
public final class FlowPage {

    private static final double GAP = 30;
    private static final double NARROW = 800;

    private FlowPage() {}

    public static void draw(Item item, Turn turn, Sheet sheet) {
        var steps = item.procedure().flow();
        var limit = item.procedure().promisedLimit();
        String remark = limit.missing() ? "" : "承诺办结时限　" + limit.text();
        var title = new Leaf.Title("办理流程", "Flow", remark);
        var middle = Leaf.titled(title, turn, sheet).middle();
        var name = Hand.bold(40, Ink.AMBER).within(middle.width());
        sheet.left(item.head().name(), name, middle.x(), middle.y() + 44);
        double top = middle.y() + 84;
        var rest = new Box(middle.x(), top, middle.width(), middle.bottom() - top - 12);
        if (rest.width() < NARROW || steps.size() > 6) {
            downwards(steps, rest, sheet);
        } else {
            across(steps, rest, sheet);
        }
    }

    private static void across(List<FlowStep> steps, Box room, Sheet sheet) {
        double width = (room.width() - (steps.size() - 1) * GAP) / steps.size();
        double height = Math.min(room.height(), 420);
        for (int i = 0; i < steps.size(); i++) {
            double x = room.x() + i * (width + GAP);
            step(i, steps.get(i), sheet.part(new Box(x, room.y(), width, height)));
            if (i > 0) {
                double y = room.y() + height / 2;
                sheet.shape(Ink.TEAL, x - GAP + 7, y - 14, x - 7, y, x - GAP + 7, y + 14);
            }
        }
    }

    private static void downwards(List<FlowStep> steps, Box room, Sheet sheet) {
        double each = room.height() / steps.size();
        double gap = Math.min(30, each * 0.25);
        for (int i = 0; i < steps.size(); i++) {
            double y = room.y() + i * each;
            line(i, steps.get(i), sheet.part(new Box(room.x(), y, room.width(), each - gap)));
            if (i > 0) {
                double x = room.x() + 48;
                double top = y - gap + 4;
                sheet.shape(Ink.TEAL, x - 14, top, x + 14, top, x, y - 4);
            }
        }
    }

    private static void step(int index, FlowStep step, Sheet card) {
        card.panel(new Box(0, 0, card.width(), card.height()), Ink.RAISED, 12);
        card.panel(new Box(0, 0, card.width(), 8), Ink.TEAL, 4);
        double room = card.width() - 32;
        card.left("" + (index + 1), Hand.bold(34, Ink.TEAL), 16, 58);
        card.left(step.name(), Hand.bold(40, Ink.WHITE).within(room), 16, 116);
        double y = 150;
        for (var part : List.of(step.limit(), step.people(), step.result())) {
            if (!part.missing() && y + 80 < card.height()) {
                var text = card.paragraph(part.text(), hand(part, step), place(y, room), 3);
                y += text.getLayoutBounds().getHeight() / card.unit() + 16;
            }
        }
    }

    private static Hand hand(Disclosed part, FlowStep step) {
        return part.equals(step.limit()) ? Hand.bold(25, Ink.AMBER) : Hand.plain(23, Ink.MIST);
    }

    private static Box place(double y, double room) {
        return new Box(16, y, room, 90);
    }

    private static void line(int index, FlowStep step, Sheet row) {
        row.panel(new Box(0, 0, row.width(), row.height()), Ink.RAISED, 12);
        double size = Math.min(38, row.height() * 0.5);
        double baseline = row.height() / 2 + size * 0.37;
        row.left("" + (index + 1), Hand.bold(size, Ink.TEAL), 24, baseline);
        row.left(step.name(), Hand.bold(size, Ink.WHITE), 84, baseline);
        if (!step.limit().missing()) {
            var hand = Hand.bold(size * 0.7, Ink.AMBER).within(row.width() - 320);
            row.right(step.limit().text(), hand, row.width() - 24, baseline);
        }
    }
}
