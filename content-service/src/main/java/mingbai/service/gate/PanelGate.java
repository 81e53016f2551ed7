package mingbai.service.gate;

import java.util.ArrayList;
import java.util.List;
import mingbai.service.notice.NoticeCheck;
import mingbai.service.notice.NoticeOutcome.Fault;
import mingbai.service.sheet.Rejection;
import org.springframework.stereotype.Component;

/// Looks through the texts of a panel as through any other before the public: characters that no
/// font draws, numbers that are somebody's, words that are not wanted.
@Component
public final class PanelGate {
    private final WordList words;

    PanelGate(WordList words) {
        this.words = words;
    }

    /// What is wrong with a cell of a table; `row` as the table counts.
    public List<Rejection> faults(String table, int row, String column, String text) {
        List<Rejection> wrong = new ArrayList<>();
        for (var fault : NoticeCheck.ofText("x", text)) {
            wrong.add(rejection(table, row, column, fault));
        }
        new TextGate(words.words())
                .marks(column, text).stream()
                        .filter(mark -> !mark.chinese().contains("像是"))
                        .map(mark ->
                                new Rejection(
                                        table,
                                        row,
                                        column,
                                        "「%s」：%s · %s"
                                                .formatted(
                                                        mark.marked(),
                                                        mark.chinese(),
                                                        mark.english()),
                                        "删去或改写"))
                        .forEach(wrong::add);
        return wrong;
    }

    private static Rejection rejection(String table, int row, String column, Fault fault) {
        String marked = fault.quote().marked();
        String where = marked.isEmpty() ? "" : "「" + marked + "」：";
        return new Rejection(
                table, row, column, where + fault.chinese() + " · " + fault.english(), "改好后再保存");
    }
}
