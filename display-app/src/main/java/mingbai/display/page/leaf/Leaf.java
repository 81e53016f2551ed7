package mingbai.display.page.leaf;

import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.programme.Rotation.Turn;

/// One leaf of a page: the sheet, and the head that every page has.
public record Leaf(Sheet sheet, Turn turn) {

    public static final double HEAD = 92;
    public static final double FOOT = 44;

    /// What stands above and below a page.
    public record Title(String chinese, String english, String remark) {}

    public static Leaf titled(Title title, Turn turn, Sheet sheet) {
        var whole = new Box(0, 0, sheet.width(), sheet.height());
        sheet.panel(whole, Ink.PANEL, 18);
        sheet.panel(new Box(0, 30, 8, 46), Ink.TEAL, 3);
        var chinese = Hand.bold(38, Ink.WHITE);
        sheet.left(title.chinese(), chinese, 40, 68);
        double x = 40 + sheet.widthOf(title.chinese(), chinese) + 22;
        sheet.left(title.english(), Hand.plain(24, Ink.MIST), x, 67);
        if (turn.leaves() > 1) {
            counter(sheet, turn);
        }
        var remark = Hand.plain(21, Ink.HAZE).within(sheet.width() - 80);
        sheet.left(title.remark(), remark, 40, sheet.height() - 17);
        return new Leaf(sheet, turn);
    }

    private static void counter(Sheet sheet, Turn turn) {
        double right = sheet.width() - 40;
        String of = " / " + turn.leaves();
        sheet.right(of, Hand.plain(26, Ink.MIST), right, 67);
        double x = right - sheet.widthOf(of, Hand.plain(26, Ink.MIST));
        sheet.right("" + (turn.leaf() + 1), Hand.bold(34, Ink.TEAL), x, 67);
    }

    /// The part between head and foot.
    public Box middle() {
        return new Box(40, HEAD, sheet.width() - 80, sheet.height() - HEAD - FOOT);
    }
}
