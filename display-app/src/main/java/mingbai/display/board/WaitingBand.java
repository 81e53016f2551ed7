package mingbai.display.board;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Group;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.programme.WaitingLine;

/// How many wait, under the newest call: as many businesses as there is room for, those with the
/// most people first where there are more.
final class WaitingBand {

    private static final double HEAD = 62;
    private static final double ROW = 52;

    private WaitingBand() {}

    static Group drawn(List<WaitingLine> waiting, Box box, double unit) {
        var sheet = new Sheet(box, unit);
        sheet.panel(new Box(0, 0, box.width(), box.height()), Ink.PANEL, 18);
        sheet.left("等候人数", Hand.bold(28, Ink.TEAL), 48, 46);
        sheet.left("Waiting", Hand.plain(20, Ink.MIST), 48 + 130, 45);
        int columns = box.width() > 1100 ? 4 : 3;
        int rows = (int) ((box.height() - HEAD - 8) / ROW);
        var shown = shown(waiting, columns * rows);
        double width = (box.width() - 96 + 40) / columns;
        for (int i = 0; i < shown.size(); i++) {
            var place =
                    new Box(
                            48 + (i % columns) * width,
                            HEAD + Math.floorDiv(i, columns) * ROW,
                            width - 40,
                            ROW);
            cell(sheet.part(place), shown.get(i));
        }
        return sheet.node();
    }

    private static List<WaitingLine> shown(List<WaitingLine> waiting, int room) {
        if (waiting.size() <= room) {
            return waiting;
        }
        var most =
                waiting.stream()
                        .sorted(
                                Comparator.comparingInt((WaitingLine w) -> w.count().orElse(0))
                                        .reversed())
                        .limit(room)
                        .toList();
        return waiting.stream().filter(most::contains).toList();
    }

    private static void cell(Sheet cell, WaitingLine line) {
        cell.panel(new Box(0, 0, cell.width(), 1.5), Ink.LINE, 0);
        double middle = cell.height() / 2 + 1;
        var name = Hand.plain(26, Ink.WHITE).within(cell.width() - 78);
        cell.left(line.business().name(), name, 0, middle + Type.MIDDLE * 26);
        String count = line.count().isPresent() ? "" + line.count().getAsInt() : "—";
        var digits = Hand.bold(36, line.count().orElse(0) > 0 ? Ink.AMBER : Ink.HAZE);
        cell.right(count, digits, cell.width(), middle + Type.MIDDLE * 36);
    }
}
