package mingbai.display.page;

import java.util.List;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.page.leaf.Table;
import mingbai.display.page.leaf.Table.Cell;
import mingbai.display.page.leaf.Table.Column;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures;

/// A month's satisfaction with its formula (满意率公示): the hall's, its 服务之星, its departments.
final class SatisfactionPage {

    private static final double ROW = 110;

    private static final List<Column> STARS =
            List.of(
                    new Column("服务之星　Stars of the month", 0.40, 1),
                    new Column("满意率　Rate", 0.18, 1),
                    new Column("满意 ÷ 有效评价", 0.22, 1),
                    new Column("非常满意", 0.20, 1));

    private static final List<Column> DEPARTMENTS =
            List.of(
                    new Column("部门　Department", 0.52, 2),
                    new Column("满意率　Rate", 0.20, 1),
                    new Column("满意 ÷ 有效评价", 0.28, 1));

    private final PublicFigures figures;
    private final Turn turn;
    private final Sheet sheet;
    private final int rows;

    private SatisfactionPage(PublicFigures figures, Turn turn, Sheet sheet, int rows) {
        this.figures = figures;
        this.turn = turn;
        this.sheet = sheet;
        this.rows = rows;
    }

    /// The hall's own, then the stars, then the departments; 0 before a month was approved.
    static int leaves(Shown shown, Box page) {
        int rows = Table.rowsIn(page, ROW);
        return shown.content()
                .publicFigures()
                .map(f ->
                        1
                                + Table.leaves(f.stars().size(), rows)
                                + Table.leaves(f.departments().size(), rows))
                .orElse(0);
    }

    static void draw(Shown shown, Turn turn, Sheet sheet, Box page) {
        int rows = Table.rowsIn(page, ROW);
        shown.content()
                .publicFigures()
                .ifPresent(f -> new SatisfactionPage(f, turn, sheet, rows).draw());
    }

    private void draw() {
        int starred = Table.leaves(figures.stars().size(), rows);
        if (turn.leaf() == 0) {
            overview(titled("未评价、系统默认评价和经核实剔除的评价不计入").middle());
        } else if (turn.leaf() <= starred) {
            stars(turn.leaf() - 1);
        } else {
            departments(turn.leaf() - 1 - starred);
        }
    }

    private Leaf titled(String remark) {
        var month = figures.month();
        var words = "%d年%d月满意率公示".formatted(month.getYear(), month.getMonthValue());
        return Leaf.titled(new Leaf.Title(words, "Satisfaction", remark), turn, sheet);
    }

    private void overview(Box middle) {
        boolean wide = middle.width() > middle.height() * 1.2;
        double width = wide ? middle.width() * 0.46 : middle.width();
        double height = wide ? middle.height() : middle.height() * 0.5;
        rate(new Box(middle.x(), middle.y(), width, height));
        grades(
                wide
                        ? new Box(
                                middle.x() + middle.width() * 0.5,
                                middle.y(),
                                middle.width() * 0.5,
                                height)
                        : new Box(
                                middle.x(), middle.y() + height, width, middle.height() - height));
    }

    private void rate(Box box) {
        double x = box.x() + box.width() / 2;
        double room = box.width() - 20;
        var share = figures.hall().share();
        double large = Math.min(190, box.height() * 0.36);
        double rate = box.y() + box.height() * 0.44;
        sheet.centre(share.percent(), Hand.bold(large, Ink.AMBER).within(room), x, rate);
        var fraction = "满意 " + share.satisfied() + " ÷ 有效评价 " + share.rated();
        double below = rate + box.height() * 0.17;
        sheet.centre(fraction, Hand.bold(40, Ink.WHITE).within(room), x, below);
        var formula = Hand.plain(27, Ink.MIST).within(room);
        sheet.centre("满意率 =（非常满意＋满意＋基本满意）", formula, x, below + 64);
        sheet.centre("÷ 全部有效评价", formula, x, below + 104);
    }

    private void grades(Box box) {
        double height = box.height() / Grade.values().length;
        double label = 170;
        double count = 150;
        double room = box.width() - label - count;
        double y = box.y();
        for (var grade : Grade.values()) {
            int given = figures.hall().of(grade);
            double middle = y + height / 2;
            sheet.left(
                    grade.chinese(),
                    Hand.bold(32, Ink.WHITE).within(label - 16),
                    box.x(),
                    middle + Type.MIDDLE * 32);
            double length = room * given / figures.hall().rated();
            var track = new Box(box.x() + label, middle - 15, room, 30);
            sheet.panel(track, Ink.RAISED, 4);
            if (given > 0) {
                var bar = new Box(track.x(), track.y(), Math.max(8, length), track.height());
                sheet.panel(bar, grade.low() ? Ink.AMBER : Ink.TEAL, 4);
            }
            sheet.right(
                    given + " 件",
                    Hand.bold(32, Ink.WHITE).within(count - 20),
                    box.x() + box.width(),
                    middle + Type.MIDDLE * 32);
            y += height;
        }
    }

    private void stars(int leaf) {
        var middle = titled("有效评价满 20 件、满意率不低于全厅者，依次按满意率、非常满意占比、评价数").middle();
        var table = new Table(sheet, middle, STARS, rows);
        int index = 0;
        for (var star : Table.rowsOf(figures.stars(), leaf, rows)) {
            table.row(
                    index++,
                    List.of(
                            new Cell("★ " + star.name(), Hand.bold(36, Ink.AMBER)),
                            new Cell(star.share().percent(), Hand.bold(36, Ink.WHITE)),
                            new Cell(star.share().fraction(), Hand.plain(30, Ink.MIST)),
                            new Cell(star.very() + " 件", Hand.plain(30, Ink.MIST))));
        }
    }

    private void departments(int leaf) {
        var few = figures.few() > 0 ? "另有 " + figures.few() + " 个部门评价过少，不单列" : "";
        var table = new Table(sheet, titled(few).middle(), DEPARTMENTS, rows);
        int index = 0;
        for (var part : Table.rowsOf(figures.departments(), leaf, rows)) {
            table.row(
                    index++,
                    List.of(
                            new Cell(part.name(), Hand.bold(32, Ink.WHITE)),
                            new Cell(part.share().percent(), Hand.bold(36, Ink.AMBER)),
                            new Cell(part.share().fraction(), Hand.plain(30, Ink.MIST))));
        }
    }
}
