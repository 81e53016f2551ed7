package mingbai.service.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mingbai.service.notice.NoticeCheck;
import mingbai.service.notice.NoticeOutcome.Fault;

/// What may stand in no text that goes before the public: numbers that belong to somebody, words of
/// the hall's own list, and the name of one agency where a service of others is asked for.
final class TextGate {
    /// Fewer digits make neither a telephone number of somebody nor an ID or a card.
    private static final int FEWEST_DIGITS = 11;

    private static final Pattern AGENCY =
            Pattern.compile(
                    "[\\p{IsHan}A-Za-z&&[^由经向到在]][\\p{IsHan}A-Za-z]{1,19}?"
                            + "(有限责任公司|有限公司|股份公司|事务所|设计院|研究院|检测中心|检测站|鉴定所|评估所|咨询公司|测绘队)");
    private static final Pattern KIND_OF_AGENCY =
            Pattern.compile("(任一|任意|其他|具备|具有|符合|资质|资格|自主选择|不得|等)");

    private final List<String> words;

    TextGate(List<String> words) {
        this.words = List.copyOf(words);
    }

    /// A place in a text that may not stand: where it begins (counted from 1), what stands there,
    /// why.
    record Mark(int place, String marked, String chinese, String english) {}

    List<Mark> marks(String column, String text) {
        List<Mark> marks = new ArrayList<>();
        if (digits(text) >= FEWEST_DIGITS) {
            NoticeCheck.ofText("x", text).stream()
                    .filter(f -> !f.quote().marked().isEmpty() && f.chinese().contains("像是"))
                    .map(f -> personal(text, f))
                    .forEach(marks::add);
        }
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0) {
                marks.add(
                        new Mark(place(text, at), word, "含有不得使用的词", "a word that is not allowed"));
            }
        }
        if (column.equals("中介服务")) {
            agency(text, marks);
        }
        return marks;
    }

    /// Everything of a line, by column.
    Map<String, List<Mark>> marks(Map<String, String> line) {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        line.forEach((column, text) -> {
            if (!text.isEmpty()) {
                var found = marks(column, text);
                if (!found.isEmpty()) {
                    marks.put(column, found);
                }
            }
        });
        return marks;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static Mark personal(String text, Fault fault) {
        int at = Math.max(0, text.indexOf(fault.quote().marked()));
        return new Mark(place(text, at), fault.quote().marked(), fault.chinese(), fault.english());
    }

    private static void agency(String text, List<Mark> marks) {
        var found = AGENCY.matcher(text);
        while (found.find()) {
            if (!KIND_OF_AGENCY.matcher(found.group()).find()) {
                marks.add(
                        new Mark(
                                place(text, found.start()),
                                found.group(),
                                "中介服务不得指定机构",
                                "no single agency may be named"));
            }
        }
    }

    private static int place(String text, int at) {
        return text.codePointCount(0, at) + 1;
    }
}
