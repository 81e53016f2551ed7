package mingbai.display.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.page.leaf.Table;
import mingbai.display.page.leaf.Table.Cell;
import mingbai.display.page.leaf.Table.Column;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;

/// The items that cost something, how much and on what basis (公开收费标准).
final class FeesPage {

    static final double ROW = 126;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("事项名称　Item", 0.32, 3),
                    new Column("收费项目　Fee", 0.18, 3),
                    new Column("收费标准　Rate", 0.26, 3),
                    new Column("依据　Basis", 0.24, 3));

    private FeesPage() {}

    static boolean any(Shown shown) {
        return items(shown).anyMatch(FeesPage::costs);
    }

    static List<Item> charged(Shown shown) {
        return items(shown).filter(FeesPage::costs).toList();
    }

    private static boolean costs(Item item) {
        return item.fee().charge() == Item.Charge.CHARGED;
    }

    private static Stream<Item> items(Shown shown) {
        return CataloguePage.entries(shown).stream()
                .map(e -> shown.content().item(e.code()))
                .flatMap(Optional::stream);
    }

    static void draw(Shown shown, Turn turn, Sheet sheet, int rows) {
        long free = items(shown).filter(i -> i.fee().charge() == Item.Charge.FREE).count();
        String remark = free > 0 ? "其余 " + free + " 项不收费" : "";
        var leaf = Leaf.titled(new Leaf.Title("收费标准", "Fees", remark), turn, sheet);
        var table = new Table(sheet, leaf.middle(), COLUMNS, rows);
        int index = 0;
        for (var item : Table.rowsOf(charged(shown), turn.leaf(), rows)) {
            table.row(index++, cells(item));
        }
    }

    private static List<Cell> cells(Item item) {
        return List.of(
                new Cell(item.head().name(), Hand.bold(28, Ink.WHITE)),
                cell(item.fee().name(), false),
                cell(item.fee().standard(), true),
                cell(item.fee().basis(), false));
    }

    private static Cell cell(Disclosed text, boolean price) {
        if (text.missing()) {
            return new Cell("待补充", Hand.plain(24, Ink.HAZE));
        }
        var hand = price ? Hand.bold(26, Ink.AMBER) : Hand.plain(24, Ink.MIST);
        return new Cell(text.text(), hand);
    }
}
