package mingbai.display.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mingbai.display.look.Box;
import mingbai.display.look.Fitting;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.page.leaf.Leaf;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.day.WrittenDay;
import mingbai.model.notice.Notice;

/// The notices to be read at rest, a long one over several leaves.
final class NoticePage {

    /// How many leaves one notice takes at most; the running line has the whole of it.
    static final int MOST_LEAVES = 6;

    private static final Hand BODY = Hand.plain(36, Ink.WHITE);

    /// A notice of at most this many characters is set larger.
    private static final int SHORT = 150;

    private static final double LARGER = 46;
    private static final Hand TITLE_HAND = Hand.bold(46, Ink.AMBER);
    private static final double LINE = 1.448;
    private static final double TITLE = 180;

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
        var font = Type.of(BODY.heavy(), hand(notice).size() * unit);
        double room = (page.width() - 80) * unit;
        String rest = notice.body().strip();
        do {
            String some = rest.substring(0, Math.min(rest.length(), MORE_THAN_A_LEAF));
            int end = Fitting.fill(some, font, room, lines(page, hand(notice)));
            String text = rest.substring(0, end);
            rest = rest.substring(end).stripLeading();
            boolean cut = !rest.isEmpty() && parts.size() == MOST_LEAVES - 1;
            parts.add(new Part(notice, cut ? text.stripTrailing() + "…" : text, rest.isEmpty()));
        } while (!rest.isEmpty() && parts.size() < MOST_LEAVES);
        return parts;
    }

    /// One line less than there is room for when the queue's warning stands above the page.
    private static int lines(Box page, Hand hand) {
        double room = page.height() - Leaf.HEAD - Leaf.FOOT - TITLE - 96;
        return Math.max(1, (int) (room / (hand.size() * LINE)));
    }

    static void draw(List<Part> parts, ZoneId zone, Turn turn, Sheet sheet) {
        var part = parts.get(Math.min(turn.leaf(), parts.size() - 1));
        var notice = part.notice();
        var head = new Leaf.Title(notice.kind().chinese(), "Notice", remark(part, zone));
        var middle = Leaf.titled(head, turn, sheet).middle();
        if (part.text().isEmpty()) {
            alone(notice, middle, sheet);
            return;
        }
        var heading = new Box(middle.x(), middle.y() + 14, middle.width(), TITLE);
        var title = sheet.paragraph(notice.title(), TITLE_HAND, heading, 2);
        double below = title.getLayoutBounds().getHeight() / sheet.unit() + 34;
        var rest = new Box(middle.x(), middle.y() + below, middle.width(), middle.height() - below);
        sheet.paragraph(part.text(), hand(notice), rest, Integer.MAX_VALUE);
    }

    /// A notice that says everything in its title has the whole page for it.
    private static void alone(Notice notice, Box middle, Sheet sheet) {
        var title = sheet.paragraph(notice.title(), TITLE_HAND.sized(66), middle, 5);
        double height = title.getLayoutBounds().getHeight() / sheet.unit();
        title.setY(Math.rint((middle.y() + (middle.height() - height) / 2 - 20) * sheet.unit()));
    }

    private static Hand hand(Notice notice) {
        return notice.body().length() <= SHORT ? BODY.sized(LARGER) : BODY;
    }

    private static String remark(Part part, ZoneId zone) {
        String since =
                WrittenDay.chinese(LocalDate.ofInstant(part.notice().shown().from(), zone)) + "发布";
        return part.last() ? since : since + "　未完，见下页及滚动字幕";
    }
}
