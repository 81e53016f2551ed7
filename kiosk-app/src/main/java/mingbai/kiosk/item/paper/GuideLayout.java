package mingbai.kiosk.item.paper;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.guide.GuidePart;
import mingbai.device.guide.GuideSheet;
import mingbai.device.printer.Align;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;
import mingbai.kiosk.item.paper.GuideText.Section;

/// Where everything stands on a slip, and on sheets of A4.
final class GuideLayout {
    private static final String SCAN = "扫码查看完整指南 Scan for more";
    private static final String DEMONSTRATION = "【演示 Demo】";

    private GuideLayout() {}

    static Slip slip(GuideText guide) {
        var paper = Slip.builder();
        paper.text(guide.hall(), TextSize.NORMAL, Align.CENTER);
        if (guide.demonstration()) {
            paper.text(DEMONSTRATION, TextSize.NORMAL, Align.CENTER);
        }
        paper.feed(1).bold(guide.title(), TextSize.DOUBLE, Align.LEFT).rule();
        for (var section : guide.sections()) {
            paper.bold(section.heading(), TextSize.NORMAL, Align.LEFT);
            section.lines().forEach(line -> paper.text(marked(section, line)));
            paper.feed(1);
        }
        guide.page()
                .ifPresent(page -> {
                    paper.rule().qr(page).feed(1);
                    paper.text(SCAN, TextSize.NORMAL, Align.CENTER);
                });
        return paper.feed(2).cut().build();
    }

    private static String marked(Section section, String line) {
        return section.ticked() ? "□ " + line : line;
    }

    static GuideSheet sheet(GuideText guide) {
        List<GuidePart> parts = new ArrayList<>();
        parts.add(
                new GuidePart.Paragraph(
                        guide.hall() + (guide.demonstration() ? DEMONSTRATION : "")));
        for (var section : guide.sections()) {
            parts.add(new GuidePart.Heading(section.heading()));
            section.lines().forEach(line -> parts.add(part(section, line)));
        }
        guide.page().ifPresent(page -> parts.add(new GuidePart.Code(page, SCAN)));
        return new GuideSheet(guide.title(), parts);
    }

    private static GuidePart part(Section section, String line) {
        return section.ticked() ? new GuidePart.Tick(line) : new GuidePart.Paragraph(line);
    }
}
