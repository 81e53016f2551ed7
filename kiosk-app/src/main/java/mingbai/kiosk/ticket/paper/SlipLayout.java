package mingbai.kiosk.ticket.paper;

import mingbai.device.printer.Align;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.EstimatedWait;
import mingbai.model.ask.Answer;

/// Where everything stands on the paper.
final class SlipLayout {
    private static final int NUMBER_TIMES = 7;

    private SlipLayout() {}

    static Slip of(TicketSlip slip) {
        var paper = Slip.builder();
        paper.bold(slip.hall().chinese(), TextSize.DOUBLE, Align.CENTER);
        if (slip.hall().demonstration()) {
            paper.text("【演示 Demo】", TextSize.NORMAL, Align.CENTER);
        }
        paper.feed(1)
                .bold(
                        slip.ticket().number().text(),
                        new TextSize(NUMBER_TIMES, NUMBER_TIMES),
                        Align.CENTER)
                .bold(slip.business().name(), TextSize.DOUBLE, Align.CENTER)
                .text(slip.business().english(), TextSize.NORMAL, Align.CENTER);
        if (!slip.also().isEmpty()) {
            paper.text("随后办理 Then: " + slip.alsoNames(), TextSize.NORMAL, Align.CENTER);
        }
        paper.rule();
        slip.ahead().ifPresentOrElse(ahead -> ahead(paper, ahead), () -> offline(paper));
        var place = slip.place().chinese();
        if (!place.isEmpty()) {
            paper.row("办理窗口 Window", place.replace('–', '-'));
        }
        paper.row("取号时间 Time", slip.time()).rule().qr(slip.qr()).feed(1);
        for (var hint : TicketSlip.HINTS) {
            paper.text(hint, TextSize.NORMAL, Align.CENTER);
        }
        return paper.feed(2).cut().build();
    }

    private static void ahead(Slip.Builder paper, Answer.Ahead ahead) {
        paper.row("本业务前面等候 Ahead", ahead.business() + " 人")
                .row("全大厅等候 In the hall", ahead.hall() + " 人");
        ahead.estimate()
                .ifPresent(wait -> paper.row("预计等待 Wait", EstimatedWait.brief(wait).chinese()));
    }

    private static void offline(Slip.Builder paper) {
        paper.bold(TicketSlip.OFFLINE.chinese(), TextSize.DOUBLE, Align.CENTER)
                .text(TicketSlip.OFFLINE.english(), TextSize.NORMAL, Align.CENTER);
    }
}
