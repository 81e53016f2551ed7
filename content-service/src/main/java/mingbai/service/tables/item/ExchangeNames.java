package mingbai.service.tables.item;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The exchange tables' field names and codes beside our columns and words. A code that is not in a
/// table stays as it is and is refused with the row, since code tables differ between provinces. A
/// limit's unit is left out: no source says what its codes mean.
final class ExchangeNames {
    private static final Map<String, String> YES = Map.of("1", "是", "0", "否");

    static final List<Name> ITEM =
            List.of(
                    plain("task_code", "事项编码"),
                    plain("task_name", "事项名称"),
                    coded("task_type", "事项类型", types()),
                    plain("task_type", "类型代码"),
                    plain("dept_name", "部门"),
                    coded(
                            "use_level",
                            "行使层级",
                            Map.of(
                                    "1",
                                    "国家级",
                                    "2",
                                    "省级",
                                    "3",
                                    "市级",
                                    "4",
                                    "县级",
                                    "5",
                                    "镇（乡、街道）级",
                                    "6",
                                    "村（社区）级")),
                    plain("by_law", "法律依据"),
                    plain("anticipate_day", "法定时限"),
                    plain("anticipate_explain", "时限说明"),
                    plain("promise_day", "承诺时限"),
                    coded("is_fee", "是否收费", YES),
                    plain("fee_basis", "收费依据"),
                    plain("accept_condition", "受理条件"),
                    plain("limit_scene_num", "到场次数"),
                    plain("link_way", "咨询电话"),
                    listed("server_type", "服务对象", parties()),
                    plain("user_topic_type", "个人主题"),
                    plain("corp_topic_type", "法人主题"),
                    listed(
                            "handle_type",
                            "办理形式",
                            Map.of("1", "窗口办理", "2", "网上办理", "3", "移动端办理", "4", "快递申请", "9", "其他")),
                    coded(
                            "handle_area",
                            "通办范围",
                            Map.of("1", "全国通办", "2", "跨省通办", "3", "跨市通办", "4", "跨县通办")),
                    plain("online_handle_url", "网办地址"),
                    coded("project_type", "办件类型", Map.of("1", "即办件", "2", "承诺件", "9", "其他")),
                    plain("result_name", "办理结果"),
                    plain("limit_explain", "数量限制"),
                    plain("special_procedure", "特别程序"),
                    plain("transact_addr", "办理地点"),
                    plain("transact_time", "办理时间"),
                    plain("supervise_way", "监督投诉"),
                    coded("is_entry_center", "进驻大厅", YES),
                    plain("service_type", "中介服务"));

    static final List<Name> MATERIAL =
            List.of(
                    plain("material_name", "材料名称"),
                    coded("is_need", "必要性", Map.of("1", "必要", "2", "非必要", "3", "容缺后补")),
                    plain("page_num", "份数"),
                    coded("material_format", "材料形式", Map.of("1", "纸质", "2", "电子化", "3", "纸质和电子化")),
                    plain("source_explain", "出具机构"),
                    plain("accept_stand", "受理标准"),
                    plain("fill_explain", "填报须知"));

    static final List<Name> QUESTION = List.of(plain("question", "问题"), plain("answer", "答案"));

    private ExchangeNames() {}

    /// One field of theirs, our column for it, our words for its codes, and whether it holds
    /// several.
    record Name(String theirs, String ours, Map<String, String> words, boolean several) {
        String word(String text) {
            return several
                    ? Arrays.stream(text.split("[,，、；;]"))
                            .map(part -> words.getOrDefault(part.strip(), part.strip()))
                            .collect(Collectors.joining("；"))
                    : words.getOrDefault(text, text);
        }
    }

    private static Name plain(String theirs, String ours) {
        return new Name(theirs, ours, Map.of(), false);
    }

    private static Name coded(String theirs, String ours, Map<String, String> words) {
        return new Name(theirs, ours, words, false);
    }

    private static Name listed(String theirs, String ours, Map<String, String> words) {
        return new Name(theirs, ours, words, true);
    }

    private static Map<String, String> types() {
        return Map.of(
                "01", "行政许可", "02", "行政处罚", "03", "行政强制", "04", "行政征收", "05", "行政给付", "06", "行政检查",
                "07", "行政确认", "08", "行政奖励", "09", "行政裁决", "20", "公共服务");
    }

    private static Map<String, String> parties() {
        return Map.of(
                "1", "自然人", "2", "企业法人", "3", "事业法人", "4", "社会组织法人", "5", "行政机关", "6", "其他组织");
    }
}
