package mingbai.service.announce;

import java.util.Arrays;
import java.util.Optional;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.notice.NoticePeriod.Days;

/// The notice periods that laws and rules set (法定公示期), to choose from.
enum PeriodPreset {
    BIDDING("中标候选人公示", 3, Days.CALENDAR, "招标投标法实施条例第五十四条"),
    SINGLE_SOURCE("单一来源采购公示", 5, Days.WORKING, "政府采购法实施条例"),
    CONSCRIPTION("征兵公示", 5, Days.WORKING, "征兵工作规定"),
    CIVIL_SERVICE("公务员录用公示", 5, Days.WORKING, "公务员录用规定"),
    LAND_NOTICE("征地预公告", 10, Days.WORKING, "土地管理法实施条例"),
    LAND_COMPENSATION("征地补偿安置方案公告", 30, Days.CALENDAR, "土地管理法实施条例"),
    CITY_PLAN("城乡规划草案公告", 30, Days.CALENDAR, "城乡规划法第二十六条"),
    HISTORIC_CITY("历史文化名城审批事项公示", 20, Days.CALENDAR, "历史文化名城名镇名村保护条例"),
    SIMPLE_DEREGISTRATION("简易注销公示", 20, Days.CALENDAR, "市场主体登记管理条例第三十三条"),
    FALSE_REGISTRATION("虚假登记公示", 45, Days.CALENDAR, "市场主体登记管理条例");

    private final String chinese;
    private final int days;
    private final Days counted;
    private final String basis;

    PeriodPreset(String chinese, int days, Days counted, String basis) {
        this.chinese = chinese;
        this.days = days;
        this.counted = counted;
        this.basis = basis;
    }

    static Optional<PeriodPreset> named(String name) {
        return Arrays.stream(values()).filter(p -> p.name().equals(name)).findFirst();
    }

    public NoticePeriod period() {
        return new NoticePeriod(days, counted, basis);
    }

    /// What the list says.
    public String words() {
        return "%s　%d %s".formatted(chinese, days, counted.chinese());
    }
}
