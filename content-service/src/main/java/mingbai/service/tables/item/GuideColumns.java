package mingbai.service.tables.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.item.Guide;
import mingbai.model.picture.PictureName;
import mingbai.service.sheet.RowReader;

/// The columns of the table 事项 that make up the service guide. All are optional.
final class GuideColumns {
    static final List<String> NAMES =
            List.of(
                    "服务对象", "个人主题", "法人主题", "人生事件", "办理形式", "通办范围", "便民服务", "网办地址", "办件类型", "办理结果",
                    "结果样本", "数量限制", "特别程序", "办理地点", "办理时间", "监督投诉", "事项状态", "状态说明", "权责清单", "进驻大厅",
                    "中介服务");

    private GuideColumns() {}

    static Guide read(RowReader row, List<Guide.Question> questions) {
        return new Guide(
                audience(row), ways(row), outcome(row), contact(row), standing(row), questions);
    }

    private static Guide.Audience audience(RowReader row) {
        List<Guide.Topic> topics =
                Stream.concat(
                                row.several("个人主题").stream()
                                        .map(t -> new Guide.Topic(Guide.Side.PERSON, t)),
                                row.several("法人主题").stream()
                                        .map(t -> new Guide.Topic(Guide.Side.ENTERPRISE, t)))
                        .toList();
        return new Guide.Audience(
                some(row, "服务对象", words(Guide.Party.values(), Guide.Party::chinese)),
                topics,
                row.several("人生事件"));
    }

    private static Guide.Ways ways(RowReader row) {
        return new Guide.Ways(
                some(row, "办理形式", words(Guide.Form.values(), Guide.Form::chinese)),
                one(row, "通办范围", Guide.Reach.values(), Guide.Reach::chinese),
                some(row, "便民服务", words(Guide.Offer.values(), Guide.Offer::chinese)),
                row.stated("网办地址"));
    }

    private static Guide.Outcome outcome(RowReader row) {
        return new Guide.Outcome(
                one(row, "办件类型", Guide.Speed.values(), Guide.Speed::chinese),
                row.stated("办理结果"),
                row.optional("结果样本", PictureName::new, PictureName.FIX),
                row.stated("数量限制"),
                row.stated("特别程序"));
    }

    private static Guide.Contact contact(RowReader row) {
        return new Guide.Contact(row.stated("办理地点"), row.stated("办理时间"), row.stated("监督投诉"));
    }

    private static Guide.Standing standing(RowReader row) {
        return new Guide.Standing(
                one(row, "事项状态", Guide.State.values(), Guide.State::chinese),
                row.text("状态说明"),
                one(row, "权责清单", Guide.Said.values(), Guide.Said::chinese),
                one(row, "进驻大厅", Guide.Said.values(), Guide.Said::chinese),
                row.stated("中介服务"));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> chinese) {
        return Arrays.stream(values).collect(Collectors.toMap(chinese, v -> v));
    }

    /// One of a few words; nothing written is the first of them, which says so.
    private static <T> T one(
            RowReader row, String column, T[] values, Function<T, String> chinese) {
        return row.text(column).isEmpty()
                ? values[0]
                : row.choice(column, words(values, chinese)).orElse(values[0]);
    }

    private static <T> List<T> some(RowReader row, String column, Map<String, T> words) {
        List<T> chosen = new ArrayList<>();
        for (String text : row.several(column)) {
            T one = words.get(text);
            if (one == null) {
                row.reject(
                        column,
                        "「" + text + "」不在可选值中 · not one of the choices",
                        "可选：" + String.join("、", words.keySet().stream().sorted().toList()));
            } else {
                chosen.add(one);
            }
        }
        return chosen;
    }
}
