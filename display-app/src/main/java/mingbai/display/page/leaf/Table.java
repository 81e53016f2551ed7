package mingbai.display.page.leaf;

import java.util.List;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;

/// Rows under a line of headings. Every page of a table has the same number of rows, which share
/// the height there is.
public final class Table {

    public static final double HEADINGS = 46;
    private static final double BETWEEN = 24;

    private final Sheet sheet;
    private final Box box;
    private final List<Column> columns;
    private final int rows;

    public Table(Sheet sheet, Box box, List<Column> columns, int rows) {
        this.sheet = sheet;
        this.box = box;
        this.columns = columns;
        this.rows = rows;
        headings();
    }

    /// A column: its heading, its part of the width, and in how many lines its cells may run.
    public record Column(String heading, double part, int lines) {}

    /// One cell.
    public record Cell(String text, Hand hand) {}

    /// How many rows of about `height` units fit a page of this box.
    public static int rowsIn(Box page, double height) {
        double room = page.height() - Leaf.HEAD - Leaf.FOOT - HEADINGS;
        return Math.max(1, (int) Math.round(room / height));
    }

    public static <T> List<T> rowsOf(List<T> all, int leaf, int rows) {
        int from = Math.min(leaf * rows, all.size());
        return all.subList(from, Math.min(from + rows, all.size()));
    }

    public static int leaves(int size, int rows) {
        return (size + rows - 1) / rows;
    }

    private void headings() {
        double x = box.x();
        for (var column : columns) {
            var hand = Hand.plain(22, Ink.TEAL).within(width(column));
            sheet.left(column.heading(), hand, x, box.y() + 30);
            x += column.part() * box.width();
        }
    }

    public void row(int index, List<Cell> cells) {
        double height = (box.height() - HEADINGS) / rows;
        double top = box.y() + HEADINGS + index * height;
        sheet.panel(new Box(box.x(), top, box.width(), 1.5), Ink.LINE, 0);
        double x = box.x();
        for (int i = 0; i < cells.size(); i++) {
            var column = columns.get(i);
            cell(cells.get(i), column, new Box(x, top, width(column), height));
            x += column.part() * box.width();
        }
    }

    private void cell(Cell cell, Column column, Box place) {
        var hand = cell.hand();
        if (column.lines() == 1 || sheet.widthOf(cell.text(), hand) <= place.width()) {
            double baseline = place.y() + place.height() / 2 + Type.MIDDLE * hand.size();
            sheet.left(cell.text(), hand.within(place.width()), place.x(), baseline);
            return;
        }
        var text =
                sheet.paragraph(cell.text(), hand.sized(hand.size() * 0.9), place, column.lines());
        double height = text.getLayoutBounds().getHeight() / sheet.unit();
        text.setY(Math.rint((place.y() + (place.height() - height) / 2) * sheet.unit()));
    }

    private double width(Column column) {
        return column.part() * box.width() - BETWEEN;
    }
}
