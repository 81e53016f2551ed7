package mingbai.service.tables.item;

import java.util.List;
import mingbai.model.item.Guide;
import mingbai.service.sheet.Columns;
import mingbai.service.tables.Intake;

/// The table 问答: what is often asked about each item.
final class QuestionTable {
    static final String NAME = "问答";

    static final Columns COLUMNS = new Columns(List.of("事项编码", "问题", "答案"), List.of());

    private final ItemParts<Guide.Question> parts = new ItemParts<>(NAME);

    void read(Intake intake) {
        intake.lines(
                NAME,
                COLUMNS,
                row -> {
                    row.required("事项编码");
                    var question = new Guide.Question(row.required("问题"), row.required("答案"));
                    if (row.sound()) {
                        parts.add(row, question);
                    }
                });
    }

    ItemParts<Guide.Question> parts() {
        return parts;
    }

    List<Guide.Question> of(String code) {
        return parts.of(code);
    }
}
