package mingbai.service.api;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What a key opens. The names are stored.
public enum ApiScope {
    QUEUE("排队", "the queue"),
    WATCH("终端与证据", "stations, deliveries, alerts, evidence"),
    CONTENT("公告与内容", "notices, items, imports and everything else on screens"),
    CASES("办件进度", "progress of cases"),
    MANAGE(
            "告警规则、窗口评价码、评价导入和上传、系统更新",
            "rules of alerts, plates, ratings in and out, updates of stations"),
    METRICS("监控指标", "metrics");

    private final String chinese;
    private final String english;

    ApiScope(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    String authority() {
        return "SCOPE_" + name();
    }

    static String text(Set<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::name).sorted().collect(Collectors.joining(","));
    }

    static Set<ApiScope> parse(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(ApiScope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
