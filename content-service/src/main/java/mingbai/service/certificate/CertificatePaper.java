package mingbai.service.certificate;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import mingbai.service.evidence.ChainVerdict;
import mingbai.service.evidence.NoticeShowing;
import mingbai.service.paper.PaperPen;
import mingbai.service.paper.PaperPen.Cell;
import mingbai.service.paper.PaperPen.Style;

/// A certificate as a PDF.
final class CertificatePaper {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final float LABEL = 118;
    private static final int MOST_MISSED = 40;

    private final Certificate it;
    private final ZoneId zone;

    CertificatePaper(Certificate certificate) {
        this.it = certificate;
        this.zone = certificate.grounds().zone();
    }

    byte[] pdf() throws IOException {
        try (var pen = new PaperPen()) {
            pen.title("公示证明 " + it.about().notice());
            pen.centred(Style.TITLE, "公示证明");
            pen.centred(Style.SMALL, "Certificate of public display");
            pen.skip(14);
            about(pen);
            texts(pen);
            period(pen);
            stations(pen);
            grounds(pen);
            return pen.finish("明白 Mingbai · " + it.about().hall());
        }
    }

    private void about(PaperPen pen) throws IOException {
        fact(pen, "大厅 Hall", it.about().hall());
        fact(pen, "公告 Notice", it.about().title());
        fact(pen, "编号 Number", it.about().notice());
        fact(pen, "撰写 Written by", orNone(it.about().author()));
        fact(pen, "审核 Approved by", orNone(it.about().approver()));
        fact(pen, "出具时间 Made at", second(it.grounds().made()));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private static void fact(PaperPen pen, String label, String value) throws IOException {
        pen.columns(
                Style.BODY,
                List.of(new Cell(0, LABEL, label), new Cell(LABEL, PaperPen.WIDTH - LABEL, value)));
    }

    private static void heading(PaperPen pen, String text) throws IOException {
        pen.skip(10);
        pen.keep(90);
        pen.text(Style.HEADING, text);
        pen.rule();
    }

    private void texts(PaperPen pen) throws IOException {
        heading(pen, "公示内容与版本 Texts and versions");
        for (var text : it.about().texts()) {
            pen.text(Style.STRONG, "第 " + text.run().firstVersion() + " 版起" + end(text));
            pen.text(Style.BODY, text.run().text().title());
            pen.text(
                    Style.SMALL,
                    "发布 Released "
                            + text.release().map(r -> second(r.released())).orElse("—")
                            + "    签名 Signed by "
                            + text.release().map(r -> orNone(r.approvers())).orElse("—"));
            pen.text(Style.SMALL, "内容 SHA-256 " + text.run().text().hash());
            pen.text(
                    Style.SMALL,
                    "清单 SHA-256 " + text.release().map(r -> orNone(r.digest())).orElse("—"));
        }
    }

    private static String end(NoticeShowing.Shown text) {
        return text.run().endVersion() == 0
                ? "（仍在公示 still out）"
                : "，至第 " + text.run().endVersion() + " 版撤下或替换";
    }

    private void period(PaperPen pen) throws IOException {
        heading(pen, "公示期限 Period");
        fact(pen, "应当公示 Required", it.period().chinese());
        if (it.count().isEmpty()) {
            fact(pen, "结论 Result", "没有终端显示过本公告。No station has shown it.");
            return;
        }
        var count = it.count().get();
        fact(pen, "首次显示 First shown", count.begun() + "（当日不计入，自次日起算）");
        fact(pen, "期满 Over at the end of", count.last().toString());
        fact(pen, "已计 Counted", count.counted() + (it.period().working() ? " 个工作日" : " 日"));
        if (!count.missed().isEmpty()) {
            fact(pen, "未显示 Missed", missed(count.missed()));
        }
        fact(pen, "结论 Result", result(count));
    }

    private static String missed(List<LocalDate> days) {
        var some = days.stream().limit(MOST_MISSED).map(LocalDate::toString);
        return some.collect(Collectors.joining("、")) + (days.size() > MOST_MISSED ? " …" : "");
    }

    private String result(NoticePeriod.Count count) {
        if (it.fulfilled()) {
            return "公示期已满，期内每日均有终端显示。The period is over and was kept.";
        }
        if (it.grounds().chain() instanceof ChainVerdict.Broken) {
            return "证据链不完整，不能证明。The evidence is not whole and proves nothing.";
        }
        if (!count.missed().isEmpty()) {
            return "期内有未显示之日，不能证明公示期已满。There are days on which it was not shown.";
        }
        return "公示期未满。The period is not over yet.";
    }

    private void stations(PaperPen pen) throws IOException {
        heading(pen, "各终端显示记录 Shown at");
        row(pen, Style.SMALL, List.of("终端 Station", "版本 Version", "起 From", "止 Until"));
        for (var line : it.lines()) {
            row(
                    pen,
                    Style.BODY,
                    List.of(
                            line.station(),
                            "第 " + line.version() + " 版",
                            minute(line.from()),
                            line.until().map(this::minute).orElse("仍在显示 still")));
            for (var gap : line.interruptions()) {
                pen.columns(
                        Style.SMALL,
                        List.of(new Cell(14, PaperPen.WIDTH - 14, "其间" + interrupted(gap))));
            }
        }
        if (it.lines().isEmpty()) {
            pen.text(Style.BODY, "没有。None.");
        }
    }

    private String interrupted(Certificate.Interruption gap) {
        return gap.chinese()
                + " "
                + minute(gap.from())
                + " – "
                + gap.until().map(this::minute).orElse("至今");
    }

    private static void row(PaperPen pen, Style style, List<String> texts) throws IOException {
        float[] at = {0, 150, 220, 345};
        float[] wide = {145, 65, 120, PaperPen.WIDTH - 345};
        pen.columns(
                style,
                List.of(
                        new Cell(at[0], wide[0], texts.get(0)),
                        new Cell(at[1], wide[1], texts.get(1)),
                        new Cell(at[2], wide[2], texts.get(2)),
                        new Cell(at[3], wide[3], texts.get(3))));
    }

    private void grounds(PaperPen pen) throws IOException {
        heading(pen, "证据 Evidence");
        switch (it.grounds().chain()) {
            case ChainVerdict.Whole(long rows, String head) -> {
                pen.text(Style.BODY, "证据链完整，共 " + rows + " 条。The chain is whole.");
                pen.text(Style.SMALL, "链尾 SHA-256 " + head);
            }
            case ChainVerdict.Broken(long position, String station, ChainVerdict.Break how) ->
                    pen.text(
                            Style.STRONG,
                            "证据链在第 " + position + " 条断开（" + how.chinese() + "）" + station);
        }
        pen.text(
                Style.SMALL,
                "时间为大厅所在时区（"
                        + zone
                        + "）。显示时间由各终端在屏幕首次绘出该版本时记入本机日志，离线期间的记录在恢复连接后"
                        + "补交；工作日按大厅规则中的节假日与调休计算。本证明不含办事群众个人信息。");
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    private String second(Instant moment) {
        return SECOND.format(moment.atZone(zone));
    }
}
