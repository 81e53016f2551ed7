package mingbai.kiosk.item.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingbai.device.guide.GuidePart;
import mingbai.device.guide.GuideSheet;
import mingbai.device.printer.Align;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;
import mingbai.kiosk.item.paper.GuideText.Section;

/// Where everything stands on a slip, and on sheets of A4. Whatever a department wrote, it fits.
final class GuideLayout {
    private static final String SCAN = "扫码查看完整指南 Scan for more";
    private static final String DEMONSTRATION = "【演示 Demo】";
    private static final String CUT = "……（内容太多，未全部打印 Cut short）";
    private static final String BOX = "□ ";

    /// How long a line can be, within what a printer takes as one text.
    private static final int SLIP_LINE = 900;

    private static final int SHEET_LINE = 3_900;
    private static final int TITLE_LINE = 100;
    private static final int TITLE_LINES = 4;

    /// How many lines there can be in all sections, within what a slip or a sheet holds.
    private static final int SLIP_LINES = 150;

    private static final int SHEET_LINES = 400;

    private GuideLayout() {}

    static Slip slip(GuideText guide) {
        var paper = Slip.builder();
        hall(guide).forEach(line -> paper.text(line, TextSize.NORMAL, Align.CENTER));
        if (guide.demonstration()) {
            paper.text(DEMONSTRATION, TextSize.NORMAL, Align.CENTER);
        }
        paper.feed(1);
        title(guide).forEach(line -> paper.bold(line, TextSize.DOUBLE, Align.LEFT));
        paper.rule();
        int room = SLIP_LINES;
        for (var section : guide.sections()) {
            var lines = lines(section, SLIP_LINE, room);
            room -= lines.size();
            paper.bold(section.heading(), TextSize.NORMAL, Align.LEFT);
            lines.forEach(line -> paper.text(line.ticked() ? BOX + line.text() : line.text()));
            paper.feed(1);
        }
        guide.page()
                .ifPresent(page -> {
                    paper.rule().qr(page).feed(1);
                    paper.text(SCAN, TextSize.NORMAL, Align.CENTER);
                });
        return paper.feed(2).cut().build();
    }

    static GuideSheet sheet(GuideText guide) {
        List<GuidePart> parts = new ArrayList<>();
        var title = title(guide);
        title.stream().skip(1).forEach(line -> parts.add(new GuidePart.Heading(line)));
        var hall = String.join("", hall(guide)) + (guide.demonstration() ? DEMONSTRATION : "");
        if (!hall.isEmpty()) {
            parts.add(new GuidePart.Paragraph(hall));
        }
        int room = SHEET_LINES;
        for (var section : guide.sections()) {
            var lines = lines(section, SHEET_LINE, room);
            room -= lines.size();
            parts.add(new GuidePart.Heading(section.heading()));
            lines.forEach(line -> parts.add(line.part()));
        }
        guide.page().ifPresent(page -> parts.add(new GuidePart.Code(page, SCAN)));
        return new GuideSheet(title.getFirst(), parts);
    }

    private static List<String> title(GuideText guide) {
        return PaperText.lines(guide.title(), TITLE_LINE).stream().limit(TITLE_LINES).toList();
    }

    private static List<String> hall(GuideText guide) {
        return PaperText.lines(guide.hall(), TITLE_LINE).stream().limit(1).toList();
    }

    /// A line of a section; of what is to be ticked off, only the first one has a box.
    private record Line(String text, boolean ticked) {
        GuidePart part() {
            return ticked ? new GuidePart.Tick(text) : new GuidePart.Paragraph(text);
        }
    }

    private static List<Line> lines(Section section, int longest, int room) {
        var lines =
                section.lines().stream().flatMap(text -> lines(section, text, longest)).toList();
        return lines.size() <= room
                ? lines
                : Stream.concat(
                                lines.stream().limit(Math.max(0, room - 1)),
                                Stream.of(new Line(CUT, false)))
                        .toList();
    }

    private static Stream<Line> lines(Section section, String text, int longest) {
        var lines = PaperText.lines(text, longest);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(lines.get(i), section.ticked() && i == 0));
    }
}
