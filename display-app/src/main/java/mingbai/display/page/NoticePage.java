package mingbai.display.page;

import java.util.ArrayList;
import java.util.List;
import mingbai.display.look.Box;
import mingbai.display.look.Fitting;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.notice.Notice;

/// The notices to be read at rest, a long one over several leaves.
final class NoticePage {

    /// How many leaves one notice takes at most; the running line has the whole of it.
    static final int MOST_LEAVES = 6;

    private static final Hand BODY = Hand.plain(36, Ink.WHITE);
    private static final double LINE = 1.448;
    private static final double TITLE = 116;

    /// More characters than a leaf ever holds, so that no whole long text is laid out to find out.
    private static final int MORE_THAN_A_LEAF = 1_200;

    private NoticePage() {}

    /// One leaf of one notice.
    record Part(Notice notice, String text, boolean last) {}

    static List<Part> parts(List<Notice> notices, Box page, double unit) {
        var parts = new ArrayList<Part>();
        notices.forEach(n -> parts.addAll(parts(n, page, unit)));
        return parts;
    }

    private static List<Part> parts(Notice notice, Box page, double unit) {
        var parts = new ArrayList<Part>();
        var font = Type.of(BODY.heavy(), BODY.size() * unit);
        double room = (page.width() - 80) * unit;
        String rest = notice.body().strip();
        do {
            String some = rest.substring(0, Math.min(rest.length(), MORE_THAN_A_LEAF));
            int end = Fitting.fill(some, font, room, lines(page));
            String text = rest.substring(0, end);
            rest = rest.substring(end).stripLeading();
            boolean cut = !rest.isEmpty() && parts.size() == MOST_LEAVES - 1;
            parts.add(new Part(notice, cut ? text.stripTrailing() + "…" : text, rest.isEmpty()));
        } while (!rest.isEmpty() && parts.size() < MOST_LEAVES);
        return parts;
    }

    /// One line less than there is room for when the queue's warning stands above the page.
    private static int lines(Box page) {
        double room = page.height() - Leaf.HEAD - Leaf.FOOT - TITLE - 96;
        return Math.max(1, (int) (room / (BODY.size() * LINE)));
    }

    static void draw(List<Part> parts, Turn turn, Sheet sheet) {
        var part = parts.get(Math.min(turn.leaf(), parts.size() - 1));
        var notice = part.notice();
        var title = new Leaf.Title(notice.kind().chinese(), "Notice", remark(part));
        var middle = Leaf.titled(title, turn, sheet).middle();
        var heading = Hand.bold(46, Ink.AMBER).within(middle.width());
        sheet.left(notice.title(), heading, middle.x(), middle.y() + 62);
        var place =
                new Box(middle.x(), middle.y() + TITLE, middle.width(), middle.height() - TITLE);
        sheet.paragraph(part.text(), BODY, place, Integer.MAX_VALUE);
    }

    private static String remark(Part part) {
        return part.last() ? "" : "未完，见下页及滚动字幕";
    }
}
