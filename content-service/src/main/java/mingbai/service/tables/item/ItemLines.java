package mingbai.service.tables.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Guide;
import mingbai.model.item.Item;
import mingbai.model.item.Material;
import mingbai.model.picture.PictureName;
import mingbai.service.sheet.Sheet;

/// An item written down as lines of the tables that it can be read from again.
public final class ItemLines {
    private static final String BETWEEN = "；";

    private ItemLines() {}

    /// The line of the table 事项; `entry` is the item's row of the catalogue.
    public static Map<String, String> item(Item item, Catalogue.Entry entry) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("事项编码", item.head().code().value());
        line.put("事项名称", item.head().name());
        line.put("事项类型", item.head().type().name());
        line.put("类型代码", item.head().type().code());
        line.put("部门", item.head().departmentId());
        line.put("行使层级", item.head().exerciseLevel());
        line.put("目录", entry.grouping().set());
        line.put("目录内", entry.listed() ? "是" : "否");
        line.put("业务", item.handling().business().value());
        law(item, line);
        guide(item.guide(), line);
        return line;
    }

    private static void law(Item item, Map<String, String> line) {
        put(line, "法律依据", item.basis().citation(), "依据状态");
        put(line, "依据摘录", item.basis().text(), "依据状态");
        put(line, "法定时限", item.procedure().statutoryLimit(), "时限状态");
        put(line, "时限说明", item.procedure().limitReason(), "时限状态");
        line.put("承诺时限", item.procedure().promisedLimit().text());
        line.put(
                "是否收费",
                switch (item.fee().charge()) {
                    case FREE -> "否";
                    case CHARGED -> "是";
                    case UNKNOWN -> "";
                });
        put(line, "收费项目", item.fee().name(), "收费状态");
        put(line, "收费标准", item.fee().standard(), "收费状态");
        put(line, "收费依据", item.fee().basis(), "收费状态");
        line.put("受理条件", item.handling().conditions().text());
        line.put("到场次数", item.handling().visits().text());
        line.put("咨询电话", item.handling().telephone().text());
    }

    private static void put(
            Map<String, String> line, String column, Disclosed text, String statusColumn) {
        line.put(column, text.text());
        if (!text.missing()) {
            line.put(statusColumn, text.evidence() == Evidence.SOURCED ? "已核" : "默认");
        }
    }

    private static void guide(Guide guide, Map<String, String> line) {
        line.put("服务对象", joined(guide.audience().parties(), Guide.Party::chinese));
        line.put("个人主题", topics(guide, Guide.Side.PERSON));
        line.put("法人主题", topics(guide, Guide.Side.ENTERPRISE));
        line.put("人生事件", String.join(BETWEEN, guide.audience().events()));
        line.put("办理形式", joined(guide.ways().forms(), Guide.Form::chinese));
        line.put("通办范围", said(guide.ways().reach(), Guide.Reach.UNSTATED, Guide.Reach::chinese));
        line.put("便民服务", joined(guide.ways().offers(), Guide.Offer::chinese));
        line.put("网办地址", guide.ways().online().text());
        line.put("办件类型", said(guide.outcome().speed(), Guide.Speed.UNSTATED, Guide.Speed::chinese));
        line.put("办理结果", guide.outcome().result().text());
        line.put("结果样本", guide.outcome().sample().map(PictureName::value).orElse(""));
        line.put("数量限制", guide.outcome().quantity().text());
        line.put("特别程序", guide.outcome().special().text());
        line.put("办理地点", guide.contact().place().text());
        line.put("办理时间", guide.contact().hours().text());
        line.put("监督投诉", guide.contact().supervision().text());
        var standing = guide.standing();
        line.put("事项状态", said(standing.state(), Guide.State.IN_USE, Guide.State::chinese));
        line.put("状态说明", standing.reason());
        line.put("权责清单", said(standing.onPowerList(), Guide.Said.UNSTATED, Guide.Said::chinese));
        line.put("进驻大厅", said(standing.inHall(), Guide.Said.UNSTATED, Guide.Said::chinese));
        line.put("中介服务", standing.intermediary().text());
    }

    private static String topics(Guide guide, Guide.Side side) {
        return guide.audience().topics().stream()
                .filter(t -> t.side() == side)
                .map(Guide.Topic::name)
                .collect(Collectors.joining(BETWEEN));
    }

    private static <T> String joined(List<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(BETWEEN));
    }

    private static <T> String said(T value, T unsaid, Function<T, String> word) {
        return value.equals(unsaid) ? "" : word.apply(value);
    }

    /// The lines of the table 材料.
    public static List<Map<String, String>> materials(Item item) {
        return item.handling().materials().stream().map(m -> material(item, m)).toList();
    }

    private static Map<String, String> material(Item item, Material material) {
        var detail = material.detail();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("事项编码", item.head().code().value());
        line.put("材料名称", material.name());
        line.put(
                "必要性",
                detail.need() == Material.Need.LATER ? "容缺后补" : material.required() ? "必要" : "非必要");
        line.put("份数", material.copies().text());
        line.put("材料形式", detail.form().chinese());
        line.put("出具机构", material.source().text());
        line.put("受理标准", detail.standard().text());
        line.put("填报须知", detail.filling().text());
        line.put("空白表格", detail.blank().map(PictureName::value).orElse(""));
        line.put("示例样表", detail.example().map(PictureName::value).orElse(""));
        return line;
    }

    /// The lines of the table 流程; none for the usual flow, which nobody has stated.
    public static List<Map<String, String>> flow(Item item) {
        List<Map<String, String>> lines = new ArrayList<>();
        if (item.procedure().flowEvidence() == Evidence.SOURCED) {
            for (var step : item.procedure().flow()) {
                lines.add(step(item, step, lines.size() + 1));
            }
        }
        return lines;
    }

    private static Map<String, String> step(Item item, FlowStep step, int place) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("事项编码", item.head().code().value());
        line.put("序号", Integer.toString(place));
        line.put("环节", step.kind().chinese());
        line.put("步骤名称", step.title());
        line.put("办理人员", step.people().text());
        line.put("办理时限", step.limit().text());
        line.put("审查标准", step.standard().text());
        line.put("办理结果", step.result().text());
        line.put("后续", joined(step.next(), n -> (n.to() + " " + n.when()).strip()));
        return line;
    }

    /// The lines of the table 问答.
    public static List<Map<String, String>> questions(Item item) {
        return item.guide().questions().stream()
                .map(q ->
                        Map.of(
                                "事项编码",
                                item.head().code().value(),
                                "问题",
                                q.question(),
                                "答案",
                                q.answer()))
                .toList();
    }

    /// Lines as a table that is read like one of a file; the first line is row 2.
    public static Sheet sheet(String name, List<String> columns, List<Map<String, String>> lines) {
        List<Sheet.Line> numbered = new ArrayList<>();
        for (var line : lines) {
            numbered.add(new Sheet.Line(numbered.size() + 2, line));
        }
        return new Sheet(name, columns, numbered, List.of());
    }
}
