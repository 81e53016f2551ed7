package mingbai.service.template;

import static mingbai.service.template.ColumnHelp.may;
import static mingbai.service.template.ColumnHelp.must;

import java.util.List;

/// What the tables about the hall ask for, and all tables in the order of the workbook.
public final class HallHelp {
    private static final String ID_HINT = "1–40 个小写字母、数字或连字符";

    public static final TableHelp DEPARTMENTS =
            TableHelp.of("部门", "按显示顺序", must("编号", "例如 d01"), must("名称", ""));

    public static final TableHelp ZONES =
            TableHelp.of("功能区", "大厅的功能区", must("编号", ID_HINT), must("名称", "例如 综合受理区"));

    public static final TableHelp WINDOWS =
            TableHelp.of(
                    "窗口",
                    "大厅的窗口",
                    must("窗口号", "1–999"),
                    must("名称", "例如 综合受理"),
                    must("功能区", "功能区表中的编号"),
                    must("业务", "业务表中的编号；先写先办，用分号隔开；同等的用逗号隔开"));

    public static final TableHelp STAFF =
            TableHelp.of(
                    "人员",
                    "公开的办事人员信息",
                    must("工号", ""),
                    must("姓名", ""),
                    must("部门", "部门表中的编号"),
                    must("岗位", "例如 窗口工作人员"),
                    must("职责", "例如 受理、咨询").roomy(),
                    must("首席代表", "").of("是", "否"),
                    may("窗口", "窗口号，多个用「、」隔开"),
                    may("去向", "留空为在岗").of("在岗", "暂离", "外出"),
                    may("去向说明", "例如 现场勘验"),
                    may("首问责任", "是否首问责任人").of("是", "否"),
                    may("照片", "图片库中的图片名称，没有则留空"));

    public static final TableHelp HALL =
            TableHelp.of(
                    "大厅",
                    "只填一行",
                    must("编号", ID_HINT),
                    must("名称", ""),
                    must("英文", ""),
                    must("区划代码", "12 位数字"),
                    must("时区", "例如 Asia/Shanghai"));

    public static final TableHelp BUSINESSES =
            TableHelp.of(
                    "业务",
                    "取号时选择的业务",
                    must("编号", ID_HINT),
                    must("名称", ""),
                    must("英文", ""),
                    must("前缀", "1–2 个大写字母，例如 A"),
                    must("功能区", "功能区表中的编号"));

    public static final TableHelp MAP =
            TableHelp.of(
                    "地图",
                    "导办图上的矩形；另有一行类型为「全图」",
                    must("类型", "").of("全图", "区域", "窗口", "终端", "入口", "设施", "不对外"),
                    must("名称", ""),
                    must("X", "左"),
                    must("Y", "上"),
                    must("宽", ""),
                    must("高", ""),
                    may("对应", "功能区编号、窗口号或终端编号"));

    private static final TableHelp WALKS =
            TableHelp.of(
                    "通道",
                    "导办图上可以走的直线；相交处可以转弯",
                    must("X1", "起点"),
                    must("Y1", ""),
                    must("X2", "终点"),
                    must("Y2", ""));

    private static final TableHelp NOTICES =
            TableHelp.of(
                    "公告",
                    "导入后进入「待审核」，由另一个人批准",
                    must("编号", "1–64 个字母、数字或连字符"),
                    must("类别", "").of("通知公告", "公示", "通报", "温馨提示"),
                    must("标题", "不超过 60 字"),
                    must("正文", "不写个人身份证号、手机号、银行卡号").roomy(),
                    must("起", "写成 2026-01-31"),
                    must("止", "写成 2026-01-31，含当天"),
                    may("栏目", "留空为政务服务").of("政务服务", "公共资源交易", "党群服务", "投资项目", "通报"),
                    may("公示期", "例如 5 个工作日、7 日；不含张贴当天"),
                    may("公示依据", "规定公示期的文件"));

    private static final TableHelp PROGRAMMES =
            TableHelp.of(
                    "节目",
                    "各屏轮播的页面",
                    must("编号", ""),
                    must("名称", ""),
                    must("跑马灯", "").of("是", "否"),
                    must("页面", "例如 叫号 20；目录 15（秒）").roomy());

    private static final TableHelp RULES =
            TableHelp.of(
                    "排队规则",
                    "没有写的规则照常",
                    must("项目", "")
                            .of(
                                    "开放时间", "节假日", "调休上班", "过号处理", "过夜保留", "优先比例", "预约提前", "预约推后",
                                    "离线备用号"),
                    must("取值", ""),
                    may("说明", ""));

    private static final TableHelp QUOTAS =
            TableHelp.of(
                    "业务限额",
                    "每天或每个时段最多发多少号",
                    must("业务", "业务表中的编号"),
                    may("时段", "例如 09:00-12:00，全天则留空"),
                    must("限额", "1–999"));

    public static final List<TableHelp> ALL =
            List.of(
                    ItemHelp.ITEMS,
                    ItemHelp.MATERIALS,
                    ItemHelp.FLOW,
                    ItemHelp.QUESTIONS,
                    ItemHelp.EDITION,
                    ItemHelp.CHANGES,
                    DEPARTMENTS,
                    HALL,
                    ZONES,
                    BUSINESSES,
                    WINDOWS,
                    STAFF,
                    MAP,
                    WALKS,
                    NOTICES,
                    PROGRAMMES,
                    RULES,
                    QUOTAS);

    private HallHelp() {}
}
