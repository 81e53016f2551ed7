package mingbai.display.page;

import java.util.List;
import javafx.scene.paint.Color;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.page.leaf.Table;
import mingbai.display.page.leaf.Table.Cell;
import mingbai.display.page.leaf.Table.Column;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.Item;

/// The items one can handle here, each with department, limit and fee.
final class CataloguePage {

    static final double ROW = 82;
    private static final String MISSING = "待补充";

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("事项名称　Item", 0.46, 2),
                    new Column("部门　Department", 0.235, 2),
                    new Column("办理时限　Limit", 0.185, 2),
                    new Column("收费　Fee", 0.12, 1));

    private CataloguePage() {}

    static List<Catalogue.Entry> entries(Shown shown) {
        return shown.content().catalogue().map(Catalogue::entries).orElse(List.of()).stream()
                .filter(Catalogue.Entry::listed)
                .toList();
    }

    static void draw(Shown shown, Turn turn, Sheet sheet, int rows) {
        var all = entries(shown);
        var leaf = Leaf.titled(title(shown, all.size()), turn, sheet);
        var table = new Table(sheet, leaf.middle(), COLUMNS, rows);
        int index = 0;
        for (var entry : Table.rowsOf(all, turn.leaf(), rows)) {
            table.row(index++, cells(shown, entry));
        }
    }

    private static Leaf.Title title(Shown shown, int size) {
        String edition =
                shown.content()
                        .catalogue()
                        .map(c -> "　目录版本 " + c.edition() + "，" + c.published() + " 公布")
                        .orElse("");
        return new Leaf.Title(
                "办理事项清单", "Service items", "共 " + size + " 项" + edition + "　* 按一般规定，待部门确认");
    }

    private static List<Cell> cells(Shown shown, Catalogue.Entry entry) {
        var item = shown.content().item(entry.code());
        return List.of(
                new Cell(entry.name(), Hand.bold(29, Ink.WHITE)),
                new Cell(
                        shown.department(entry.grouping().departmentId()),
                        Hand.plain(25, Ink.MIST)),
                item.map(i -> limit(i.procedure())).orElse(missing()),
                item.map(i -> fee(i.fee())).orElse(missing()));
    }

    private static Cell limit(Item.Procedure procedure) {
        var limit =
                procedure.promisedLimit().missing()
                        ? procedure.statutoryLimit()
                        : procedure.promisedLimit();
        return limit.missing()
                ? missing()
                : new Cell(limit.text() + mark(limit), Hand.plain(25, Ink.WHITE));
    }

    private static String mark(Disclosed disclosed) {
        return disclosed.evidence() == Evidence.DEFAULT ? " *" : "";
    }

    private static Cell fee(Item.Fee fee) {
        Color colour = fee.charge() == Item.Charge.CHARGED ? Ink.AMBER : Ink.TEAL;
        return switch (fee.charge()) {
            case FREE -> new Cell("不收费", Hand.plain(25, colour));
            case CHARGED -> new Cell("收费", Hand.bold(25, colour));
            case UNKNOWN -> missing();
        };
    }

    private static Cell missing() {
        return new Cell(MISSING, Hand.plain(25, Ink.HAZE));
    }
}
