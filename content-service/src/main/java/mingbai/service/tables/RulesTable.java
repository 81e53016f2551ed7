package mingbai.service.tables;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mingbai.model.place.BusinessId;
import mingbai.model.rules.Fairness;
import mingbai.model.rules.MissPolicy;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.model.rules.Quota;
import mingbai.model.rules.Span;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.RowReader;

/// The tables 排队规则 and 业务限额: how the hall queues. A rule that is not given stays as usual.
public final class RulesTable {
    public static final String RULES = "排队规则";
    public static final String QUOTAS = "业务限额";

    private static final Columns RULE = new Columns(List.of("项目", "取值"), List.of("说明"));
    private static final Columns QUOTA = new Columns(List.of("业务", "限额"), List.of("时段"));
    private static final Pattern TIMES =
            Pattern.compile("保留\\s*([0-9]+)\\s*次\\s*顺延\\s*([0-9]+)\\s*位");
    private static final Pattern MINUTES = Pattern.compile("保留\\s*([0-9]+)\\s*分钟");
    private static final List<String> NAMES =
            List.of("开放时间", "节假日", "调休上班", "过号处理", "过夜保留", "优先比例", "预约提前", "预约推后", "离线备用号");

    private final Intake intake;
    private final Set<String> businesses;
    private final List<Quota> quotas = new ArrayList<>();
    private List<OpeningHours.Day> week = OpeningHours.ALWAYS.week();
    private List<LocalDate> closed = List.of();
    private List<LocalDate> workdays = List.of();
    private MissPolicy missed = QueueRules.USUAL.missed();
    private boolean overnight = QueueRules.USUAL.overnight();
    private int ratio = QueueRules.USUAL.fairness().ordinaryPerPriority();
    private Duration early = QueueRules.USUAL.fairness().early();
    private Duration late = QueueRules.USUAL.fairness().late();
    private int reserve = QueueRules.USUAL.reserve();

    public RulesTable(Intake intake, Set<String> businesses) {
        this.intake = intake;
        this.businesses = businesses;
    }

    public static boolean in(Intake intake) {
        return intake.has(RULES) || intake.has(QUOTAS);
    }

    public QueueRules read() {
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                RULES,
                RULE,
                row -> {
                    if (Intake.first(seen, row, "项目", row.text("项目"))) {
                        rule(row);
                    }
                });
        readQuotas();
        return new QueueRules(
                new OpeningHours(week, closed, workdays),
                new Fairness(ratio, early, late),
                missed,
                overnight,
                reserve,
                quotas);
    }

    private void rule(RowReader row) {
        String value = "取值";
        switch (row.text("项目")) {
            case "开放时间" ->
                    row.value(value, HoursText::week, "例如：周一至周五 09:00-12:00 13:00-17:00")
                            .ifPresent(w -> week = w);
            case "节假日" ->
                    row.value(value, HoursText::dates, "例如：2026-10-01至2026-10-07、2027-01-01")
                            .ifPresent(d -> closed = d);
            case "调休上班" ->
                    row.value(value, HoursText::dates, "例如：2026-10-10")
                            .ifPresent(d -> workdays = d);
            case "过号处理" ->
                    row.value(value, RulesTable::policy, "作废、保留3次顺延3位，或保留30分钟")
                            .ifPresent(p -> missed = p);
            case "过夜保留" -> overnight = row.yes(value);
            case "优先比例" -> number(row, 1, 99).ifPresent(n -> ratio = n);
            case "预约提前" -> number(row, 0, 1440).ifPresent(n -> early = Duration.ofMinutes(n));
            case "预约推后" -> number(row, 0, 1440).ifPresent(n -> late = Duration.ofMinutes(n));
            case "离线备用号" -> number(row, 0, 200).ifPresent(n -> reserve = n);
            default ->
                    row.reject("项目", "不认识的规则 · an unknown rule", "可用：" + String.join("、", NAMES));
        }
    }

    private static MissPolicy policy(String text) {
        var times = TIMES.matcher(text);
        if (times.matches()) {
            return new MissPolicy.KeepTimes(
                    Integer.parseInt(times.group(1)), Integer.parseInt(times.group(2)));
        }
        var minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return new MissPolicy.KeepMinutes(Integer.parseInt(minutes.group(1)));
        }
        if (text.equals("作废")) {
            return new MissPolicy.Lapse();
        }
        throw new IllegalArgumentException(text);
    }

    private static Optional<Integer> number(RowReader row, int least, int most) {
        return row.value(
                "取值",
                text -> {
                    int number = Integer.parseInt(text);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException(text);
                    }
                    return number;
                },
                least + "–" + most + " 的整数");
    }

    private void readQuotas() {
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                QUOTAS,
                QUOTA,
                row -> {
                    String business = row.required("业务");
                    if (!business.isEmpty() && !businesses.contains(business)) {
                        row.reject("业务", "没有业务「" + business + "」 · no such business", "填写业务表中的编号");
                    }
                    Optional<Span> slot =
                            row.text("时段").isEmpty()
                                    ? Optional.empty()
                                    : row.value("时段", Span::parse, "例如 09:00-12:00，全天则留空");
                    if (row.sound()
                            && Intake.first(seen, row, "业务", business + " " + row.text("时段"))) {
                        row.value(
                                        "限额",
                                        n ->
                                                new Quota(
                                                        new BusinessId(business),
                                                        slot,
                                                        Integer.parseInt(n)),
                                        "1–999 的整数")
                                .ifPresent(quotas::add);
                    }
                });
    }
}
