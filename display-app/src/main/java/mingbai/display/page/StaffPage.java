package mingbai.display.page;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.page.leaf.Table;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffMember.Presence;
import mingbai.model.staff.StaffRoster;

/// Who works here (公开办事人员信息).
final class StaffPage {

    private static final double CARD = 208;
    private static final double GAP = 20;

    private StaffPage() {}

    static List<StaffMember> members(Shown shown) {
        return shown.content().roster().map(StaffRoster::members).orElse(List.of());
    }

    static int columns(Box page) {
        return page.width() > 1100 ? 3 : 2;
    }

    static int rows(Box page) {
        double room = page.height() - Leaf.HEAD - Leaf.FOOT;
        return Math.max(1, (int) (room / CARD));
    }

    static void draw(Shown shown, Turn turn, Sheet sheet, int rows) {
        int columns = columns(new Box(0, 0, sheet.width(), sheet.height()));
        var title = new Leaf.Title("窗口工作人员", "Our staff", "共 " + members(shown).size() + " 人");
        var middle = Leaf.titled(title, turn, sheet).middle();
        double width = (middle.width() - (columns - 1) * GAP) / columns;
        double height = (middle.height() - (rows - 1) * GAP) / rows;
        int index = 0;
        for (var member : Table.rowsOf(members(shown), turn.leaf(), columns * rows)) {
            double x = middle.x() + (index % columns) * (width + GAP);
            double y = middle.y() + Math.floorDiv(index, columns) * (height + GAP);
            card(shown, member, sheet.part(new Box(x, y, width, height)));
            index++;
        }
    }

    private static void card(Shown shown, StaffMember member, Sheet card) {
        card.panel(new Box(0, 0, card.width(), card.height()), Ink.RAISED, 12);
        double room = card.width() - 48;
        var name = card.left(member.name(), Hand.bold(40, Ink.WHITE).within(room - 150), 24, 58);
        if (member.post().chief()) {
            double x = 24 + name.getLayoutBounds().getWidth() / card.unit() + 16;
            card.badge("首席代表", Hand.bold(19, Ink.TEAL), x, 44);
        }
        card.left(member.post().title(), Hand.plain(25, Ink.WHITE).within(room), 24, 98);
        String department = shown.department(member.post().departmentId());
        card.left(department, Hand.plain(22, Ink.MIST).within(room), 24, 130);
        double foot = card.height() - 22;
        presence(card, member.presence(), foot);
        String windows = windows(member);
        var hand = Hand.bold(24, Ink.AMBER).within(room - 120);
        card.left(windows.isEmpty() ? "工号 " + member.number() : windows, hand, 24, foot);
    }

    private static String windows(StaffMember member) {
        if (member.windows().isEmpty()) {
            return "";
        }
        return member.windows().stream().map(w -> w.toString()).collect(Collectors.joining("、"))
                + " 号窗口";
    }

    private static void presence(Sheet card, Presence presence, double baseline) {
        Color colour =
                switch (presence) {
                    case ON_DUTY -> Ink.TEAL;
                    case AWAY_SHORTLY -> Ink.AMBER;
                    case OUT -> Ink.HAZE;
                };
        var hand = Hand.plain(22, colour);
        double right = card.width() - 24;
        card.right(presence.chinese(), hand, right, baseline);
        double x = right - card.widthOf(presence.chinese(), hand) - 22;
        card.panel(new Box(x, baseline - 15, 13, 13), colour, 6.5);
    }
}
