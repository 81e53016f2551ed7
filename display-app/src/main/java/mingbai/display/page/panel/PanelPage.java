package mingbai.display.page.panel;

import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.page.leaf.Table;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.programme.Panel;

/// A display panel (展板): a few sections a leaf.
public final class PanelPage {

    private static final double COLUMN = 420;
    private static final double CARD = 330;
    private static final double GAP = 20;

    private PanelPage() {}

    /// How the sections stand on a page of that size.
    private record Grid(int columns, int rows) {
        static Grid of(double width, double height) {
            double room = height - Leaf.HEAD - Leaf.FOOT;
            return new Grid(
                    Math.clamp((int) (width / COLUMN), 1, 3),
                    Math.clamp((int) (room / CARD), 1, 4));
        }

        int cells() {
            return columns * rows;
        }
    }

    public static int leaves(Panel panel, Box page) {
        int cells = Grid.of(page.width(), page.height()).cells();
        return Math.max(1, Table.leaves(panel.sections().size(), cells));
    }

    public static void draw(Panel panel, Turn turn, Sheet sheet) {
        var grid = Grid.of(sheet.width(), sheet.height());
        var title = new Leaf.Title(panel.title(), panel.subtitle(), "");
        var middle = Leaf.titled(title, turn, sheet).middle();
        var sections = Table.rowsOf(panel.sections(), turn.leaf(), grid.cells());
        int rows = Math.max(1, Math.ceilDiv(sections.size(), grid.columns()));
        double width = (middle.width() - (grid.columns() - 1) * GAP) / grid.columns();
        double height = (middle.height() - (rows - 1) * GAP) / rows;
        for (int i = 0; i < sections.size(); i++) {
            double x = middle.x() + i % grid.columns() * (width + GAP);
            double y = middle.y() + Math.floorDiv(i, grid.columns()) * (height + GAP);
            card(sections.get(i), sheet.part(new Box(x, y, width, height)));
        }
    }

    private static void card(Panel.Section section, Sheet card) {
        card.panel(new Box(0, 0, card.width(), card.height()), Ink.RAISED, 12);
        double room = card.width() - 56;
        card.left(section.heading(), Hand.bold(36, Ink.TEAL).within(room), 28, 62);
        var body = Hand.plain(28, Ink.WHITE);
        int lines = Math.max(1, (int) ((card.height() - 120) / (body.size() * 1.45)));
        card.paragraph(section.body(), body, new Box(28, 92, room, card.height() - 110), lines);
    }
}
