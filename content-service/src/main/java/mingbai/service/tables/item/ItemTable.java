package mingbai.service.tables.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.item.ItemType;
import mingbai.model.item.Material;
import mingbai.model.place.BusinessId;
import mingbai.service.flow.FlowLayout;
import mingbai.service.library.LibraryDocument;
import mingbai.service.library.PinyinIndex;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.RowReader;
import mingbai.service.tables.Intake;

/// The table 事项: what can be done in the hall, with what supports each disclosed text.
public final class ItemTable {
    public static final String NAME = "事项";

    /// The tables that only come together with this one.
    public static final List<String> PARTS =
            List.of(MaterialTable.NAME, FlowTable.NAME, QuestionTable.NAME);

    private static final Columns COLUMNS =
            new Columns(
                    List.of("事项编码", "事项名称", "事项类型", "类型代码", "部门", "行使层级", "目录", "目录内", "业务"),
                    Stream.concat(
                                    Stream.of(
                                            "法律依据", "依据摘录", "依据状态", "法定时限", "时限说明", "时限状态", "承诺时限",
                                            "流程", "是否收费", "收费项目", "收费标准", "收费依据", "收费状态", "受理条件",
                                            "申请材料", "到场次数", "咨询电话"),
                                    GuideColumns.NAMES.stream())
                            .toList());

    private static final Map<String, Item.Charge> CHARGES =
            Map.of("是", Item.Charge.CHARGED, "否", Item.Charge.FREE, "", Item.Charge.UNKNOWN);

    private static final String NOT_REQUIRED = "（非必要）";

    private final Intake intake;
    private final Scope region;
    private final List<Department> departments;
    private final Set<String> businesses;
    private final Map<List<FlowStep>, Optional<FlowChart>> charts = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Supplier<LibraryDocument>> written = new ArrayList<>();
    private final MaterialTable materials = new MaterialTable();
    private final FlowTable flows = new FlowTable();
    private final QuestionTable questions = new QuestionTable();

    public ItemTable(
            Intake intake, Scope region, List<Department> departments, Set<String> businesses) {
        this.intake = intake;
        this.region = region;
        this.departments = departments;
        this.businesses = businesses;
    }

    public void read() {
        intake.replaces(DocumentType.ITEM);
        materials.read(intake);
        flows.read(intake);
        questions.read(intake);
        intake.lines(NAME, COLUMNS, this::item);
        intake.addAll(written);
        if (!seen.isEmpty()) {
            materials.parts().refuseOrphans(intake, seen.keySet());
            flows.parts().refuseOrphans(intake, seen.keySet());
            questions.parts().refuseOrphans(intake, seen.keySet());
        }
    }

    private void item(RowReader row) {
        var code = row.value("事项编码", ItemCode::new, "1–64 个字母、数字或连字符");
        String name = row.required("事项名称");
        var type = new ItemType(row.required("类型代码"), row.required("事项类型"));
        String department = department(row);
        String business = business(row);
        String level = row.required("行使层级");
        String set = row.required("目录");
        boolean listed = row.yes("目录内");
        var basis = new Item.Basis(row.disclosed("法律依据", "依据状态"), row.disclosed("依据摘录", "依据状态"));
        var procedure = procedure(row);
        var fee = fee(row);
        var guide = GuideColumns.read(row, questions.of(row.text("事项编码")));
        if (code.isPresent()
                && Intake.first(seen, row, "事项编码", code.get().value())
                && row.sound()) {
            var head = new Item.Head(code.get(), name, type, department, level);
            var item = new Item(head, basis, procedure, fee, handling(row, business), guide);
            var path = ContentPath.item(code.get());
            written.add(() -> LibraryDocument.of(region, path, DocumentType.ITEM, item));
            var grouping = new Catalogue.Grouping(department, type, set);
            intake.list(
                    new Catalogue.Entry(code.get(), name, grouping, PinyinIndex.of(name), listed));
        }
    }

    /// The department's id; its name will do as well.
    private String department(RowReader row) {
        String text = row.required("部门");
        var found =
                departments.stream()
                        .filter(d -> d.id().equals(text) || d.name().equals(text))
                        .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            row.reject("部门", "没有「" + text + "」 · no such id", "填写部门表中的编号");
        }
        return found.map(Department::id).orElse(text);
    }

    private String business(RowReader row) {
        String id = row.required("业务");
        if (!id.isEmpty() && !businesses.contains(id)) {
            row.reject("业务", "没有「" + id + "」 · no such id", "填写业务表中的编号");
        }
        return id;
    }

    private Item.Procedure procedure(RowReader row) {
        List<FlowStep> flow = new ArrayList<>(flows.of(row.text("事项编码")));
        if (flow.isEmpty()) {
            row.several("流程").forEach(step -> named(row, step).ifPresent(flow::add));
        }
        boolean usual = flow.isEmpty();
        if (usual) {
            Arrays.stream(FlowStep.Kind.values()).map(ItemTable::step).forEach(flow::add);
        }
        return new Item.Procedure(
                row.disclosed("法定时限", "时限状态"),
                row.disclosed("时限说明", "时限状态"),
                row.stated("承诺时限"),
                flow,
                usual ? Evidence.DEFAULT : Evidence.SOURCED,
                usual ? Optional.empty() : charts.computeIfAbsent(flow, FlowLayout::of));
    }

    private static Optional<FlowStep> named(RowReader row, String step) {
        var kind = FlowTable.kind(step);
        if (kind.isEmpty()) {
            row.reject("流程", "「" + step + "」不是流程环节 · no step of the flow", "可选：收件、受理、审查、决定、制证、送达");
        }
        return kind.map(ItemTable::step);
    }

    private static FlowStep step(FlowStep.Kind kind) {
        var missing = Disclosed.MISSING;
        return new FlowStep(kind, missing, missing, missing, missing);
    }

    private static Item.Fee fee(RowReader row) {
        return new Item.Fee(
                row.choice("是否收费", CHARGES).orElse(Item.Charge.UNKNOWN),
                row.disclosed("收费项目", "收费状态"),
                row.disclosed("收费标准", "收费状态"),
                row.disclosed("收费依据", "收费状态"));
    }

    private Item.Handling handling(RowReader row, String business) {
        var listed = materials.of(row.text("事项编码"));
        return new Item.Handling(
                new BusinessId(business),
                row.stated("受理条件"),
                listed.isEmpty()
                        ? row.several("申请材料").stream().map(ItemTable::material).toList()
                        : listed,
                row.stated("到场次数"),
                row.stated("咨询电话"));
    }

    private static Material material(String text) {
        boolean required = !text.endsWith(NOT_REQUIRED);
        String name = required ? text : text.substring(0, text.length() - NOT_REQUIRED.length());
        return new Material(name, required, Disclosed.MISSING, Disclosed.MISSING);
    }
}
