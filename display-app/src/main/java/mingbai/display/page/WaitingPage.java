package mingbai.display.page;

import java.util.List;
import java.util.stream.Collectors;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.page.leaf.Table;
import mingbai.display.page.leaf.Table.Cell;
import mingbai.display.page.leaf.Table.Column;
import mingbai.display.programme.Rotation.Turn;
import mingbai.display.programme.WaitingLine;
import mingbai.model.place.HallProfile;
import mingbai.model.queue.Business;

/// How many wait for each business, and at which windows it is taken.
final class WaitingPage {

    static final double ROW = 88;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("业务　Business", 0.44, 1),
                    new Column("窗口　Windows", 0.36, 2),
                    new Column("等候人数　Waiting", 0.20, 1));

    private WaitingPage() {}

    static void draw(Shown shown, List<WaitingLine> waiting, Turn turn, Sheet sheet, int rows) {
        var title = new Leaf.Title("排队情况", "Queues", "请按号码依次到窗口办理");
        var leaf = Leaf.titled(title, turn, sheet);
        var table = new Table(sheet, leaf.middle(), COLUMNS, rows);
        int index = 0;
        for (var line : Table.rowsOf(waiting, turn.leaf(), rows)) {
            table.row(index++, cells(shown, line));
        }
    }

    private static List<Cell> cells(Shown shown, WaitingLine line) {
        boolean known = line.count().isPresent();
        String count = known ? line.count().getAsInt() + " 人" : "—";
        return List.of(
                new Cell(
                        line.business().prefix() + "　" + line.business().name(),
                        Hand.bold(34, Ink.WHITE)),
                new Cell(windows(shown, line.business()), Hand.plain(27, Ink.MIST)),
                new Cell(count, Hand.bold(44, line.count().orElse(0) > 0 ? Ink.AMBER : Ink.HAZE)));
    }

    private static String windows(Shown shown, Business business) {
        return shown.content().hall().map(HallProfile::windows).orElse(List.of()).stream()
                .filter(w -> w.businesses().contains(business.id()))
                .map(w -> w.number().toString())
                .collect(Collectors.collectingAndThen(Collectors.joining("、"), WaitingPage::named));
    }

    private static String named(String numbers) {
        return numbers.isEmpty() ? "" : numbers + " 号";
    }
}
