package mingbai.service.monthly;

import java.util.List;

/// A report in a few sentences, as a screen shows them.
final class Headline {
    private Headline() {}

    static String title(MonthlyReport report) {
        return "%d年%d月政务服务通报".formatted(report.month().getYear(), report.month().getMonthValue());
    }

    static String body(MonthlyReport report) {
        var now = report.all().now();
        var tally = now.rated().tally();
        var satisfied =
                tally.told()
                        ? "满意率 %s（%d ÷ %d）".formatted(tally.rate(), tally.satisfied(), tally.all())
                        : "评价少于 5 件，不公布满意率";
        return String.join(
                "；",
                List.of(
                        "本月取号 %d 件，办结 %d 件，平均等候 %s"
                                .formatted(
                                        now.tickets().issued(),
                                        now.tickets().finished(),
                                        minutes(now.tickets().meanWaitSeconds())),
                        satisfied,
                        "差评 %d 件，已办结 %d 件，逾期 %d 件；超期办件 %d 件。"
                                .formatted(
                                        now.cases().opened(),
                                        now.cases().over(),
                                        now.cases().late(),
                                        now.overdueItems())));
    }

    static String minutes(int seconds) {
        return "%d.%d 分钟".formatted(seconds / 60, seconds % 60 / 6);
    }
}
