package mingbai.service.template;

import static mingbai.service.template.ColumnHelp.may;
import static mingbai.service.template.ColumnHelp.must;

/// What the tables of a board plan ask for.
public final class BoardHelp {
    public static final TableHelp ZONES =
            TableHelp.of(
                    "分区",
                    "屏幕分成哪几块，按画布的单位",
                    must("编号", "例如 main"),
                    must("X", "左"),
                    must("Y", "上"),
                    must("宽", ""),
                    must("高", ""));

    public static final TableHelp CLIPS =
            TableHelp.of(
                    "播放列表",
                    "同一列表的条目按顺序轮播",
                    must("列表", "例如 morning"),
                    must("内容", "")
                            .of(
                                    "叫号", "最近叫号", "等候", "目录", "收费", "人员", "公告轮播", "导办图", "满意率",
                                    "时钟", "跑马灯", "流程图", "公告", "展板", "图片", "列表"),
                    may("对应", "流程图写事项编码，公告、展板写编号，图片写名称，列表写列表名"),
                    must("秒数", "3–3600"),
                    may("切换", "留空为直接切换").of("直接", "淡入", "滑入"));

    public static final TableHelp SLOTS =
            TableHelp.of(
                    "排期",
                    "哪个分区什么时候播哪个列表；优先级高的先播",
                    must("分区", "分区编号"),
                    must("列表", "播放列表名"),
                    may("优先级", "整数，留空为 0"),
                    may("重复", "每天、每周一三五、每月1日，或 RRULE；留空为一直"),
                    may("开始", "2026-01-31；有「重复」时必填"),
                    may("结束", "2026-12-31，含当天"),
                    may("日子", "").of("不限", "开放日", "休息日"),
                    may("时段", "09:00-12:00，多个用分号隔开；留空为全天"));

    private BoardHelp() {}
}
