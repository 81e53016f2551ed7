package mingbai.service.tables.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Item;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;
import mingbai.service.tables.Intake;

/// The table 流程: the steps of each item's flow, with their ways onward.
public final class FlowTable {
    static final String NAME = "流程";

    static final Columns COLUMNS =
            new Columns(
                    List.of("事项编码", "序号", "环节"),
                    List.of("步骤名称", "办理人员", "办理时限", "审查标准", "办理结果", "后续"));

    private static final String KINDS = "可选：收件、受理、审查、决定、制证、送达";
    private static final Pattern NEXT = Pattern.compile("([0-9]{1,2})\\s*(.*)");

    private final List<Way> ways = new ArrayList<>();
    private final ItemParts<FlowStep> parts = new ItemParts<>(NAME);

    /// The steps of one item's lines, as far as they can be read.
    public static List<FlowStep> read(List<Map<String, String>> lines) {
        var table = new FlowTable();
        table.read(new Intake(List.of(ItemLines.sheet(NAME, COLUMNS.all(), lines))));
        return table.parts.all();
    }

    void read(Intake intake) {
        intake.lines(NAME, COLUMNS, this::step);
        ways.forEach(way -> {
            if (way.next().to() > parts.of(way.code()).size()) {
                intake.reject(
                        new Rejection(
                                NAME,
                                way.row(),
                                "后续",
                                "没有第 " + way.next().to() + " 步 · no such step",
                                "填写本事项已有的序号"));
            }
        });
    }

    /// A way onward, and where it was written.
    private record Way(String code, int row, FlowStep.Next next) {}

    ItemParts<FlowStep> parts() {
        return parts;
    }

    List<FlowStep> of(String code) {
        return parts.of(code);
    }

    static Optional<FlowStep.Kind> kind(String chinese) {
        return Arrays.stream(FlowStep.Kind.values())
                .filter(k -> k.chinese().equals(chinese))
                .findFirst();
    }

    private void step(RowReader row) {
        String code = row.required("事项编码");
        var place = row.number("序号");
        int expected = parts.of(code).size() + 1;
        place.filter(p -> p != expected)
                .ifPresent(p ->
                        row.reject(
                                "序号",
                                "应为 " + expected + " · the steps of an item count 1, 2, 3…",
                                "按顺序填写 1、2、3……"));
        if (expected > Item.MOST_STEPS) {
            row.reject("序号", "步骤过多 · too many steps", "每个事项最多 " + Item.MOST_STEPS + " 步");
        }
        var kind = row.value("环节", k -> kind(k).orElseThrow(IllegalArgumentException::new), KINDS);
        List<FlowStep.Next> next = new ArrayList<>();
        row.several("后续").forEach(text -> next(row, text).ifPresent(next::add));
        if (row.sound()) {
            next.forEach(n -> ways.add(new Way(code, row.row(), n)));
            parts.add(
                    row,
                    new FlowStep(
                            kind.orElseThrow(),
                            row.stated("办理人员"),
                            row.stated("办理时限"),
                            row.stated("审查标准"),
                            row.stated("办理结果"),
                            row.text("步骤名称"),
                            next));
        }
    }

    private static Optional<FlowStep.Next> next(RowReader row, String text) {
        var found = NEXT.matcher(text);
        try {
            if (found.matches()) {
                return Optional.of(
                        new FlowStep.Next(Integer.parseInt(found.group(1)), found.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // Said below, like every other way of getting it wrong.
        }
        row.reject("后续", "「" + text + "」不是步骤 · no step", "例如「3 材料齐全；1 需补正」");
        return Optional.empty();
    }
}
