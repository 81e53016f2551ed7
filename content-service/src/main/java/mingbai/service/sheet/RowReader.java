package mingbai.service.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mingbai.fonts.HallFonts;
import mingbai.model.item.Disclosed;

/// Reads one line's cells into values; what is wrong is noted, and the line then counts for
/// nothing.
public final class RowReader {
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 200_000;

    private final String sheet;
    private final Sheet.Line line;
    private final Consumer<Rejection> rejected;
    private boolean sound = true;

    public RowReader(String sheet, Sheet.Line line, Consumer<Rejection> rejected) {
        this.sheet = sheet;
        this.line = line;
        this.rejected = rejected;
    }

    /// Whether nothing was wrong so far.
    public boolean sound() {
        return sound;
    }

    public int row() {
        return line.number();
    }

    public String sheet() {
        return sheet;
    }

    public void reject(String column, String why, String fix) {
        sound = false;
        rejected.accept(new Rejection(sheet, line.number(), column, why, fix));
    }

    /// Refuses what no screen, slip or page could draw.
    public void refuseUndrawable() {
        line.cells()
                .forEach((column, text) ->
                        text.codePoints()
                                .filter(c -> c >= ' ' && !HallFonts.drawable(c))
                                .findFirst()
                                .ifPresent(c ->
                                        reject(
                                                column,
                                                "「%s」（U+%04X）屏幕字库中没有 · in none of our fonts"
                                                        .formatted(Character.toString(c), c),
                                                "第 %d 个字，请换一个字".formatted(place(text, c)))));
    }

    private static int place(String text, int character) {
        return text.codePointCount(0, text.indexOf(character)) + 1;
    }

    /// Empty when there is nothing in that column.
    public String text(String column) {
        return line.cell(column);
    }

    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            reject(column, "必填 · required", "填写「" + column + "」");
        }
        return text;
    }

    /// A required value in a form of its own; `fix` says which.
    public <T> Optional<T> value(String column, Function<String, T> parse, String fix) {
        String text = required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            reject(column, "「" + shortened(text) + "」格式不对 · not in the right form", fix);
            return Optional.empty();
        }
    }

    /// The same, where the cell may be empty.
    public <T> Optional<T> optional(String column, Function<String, T> parse, String fix) {
        return text(column).isEmpty() ? Optional.empty() : value(column, parse, fix);
    }

    /// One of a few words.
    public <T> Optional<T> choice(String column, Map<String, T> words) {
        String text = text(column);
        T chosen = words.get(text);
        if (chosen == null) {
            reject(
                    column,
                    "「" + shortened(text) + "」不在可选值中 · not one of the choices",
                    "可选：" + String.join("、", words.keySet().stream().sorted().toList()));
        }
        return Optional.ofNullable(chosen);
    }

    public boolean yes(String column) {
        return choice(column, Map.of("是", true, "否", false)).orElse(false);
    }

    public Optional<Integer> number(String column) {
        return value(column, Integer::valueOf, "填写整数");
    }

    /// A day as text (`2026-01-31`) or as the number a spreadsheet keeps for it.
    public Optional<LocalDate> day(String column) {
        return value(column, RowReader::parseDay, "写成 2026-01-31");
    }

    private static LocalDate parseDay(String text) {
        if (text.matches("[0-9]{1,6}")) {
            int serial = Integer.parseInt(text);
            if (serial <= LAST_SERIAL) {
                return FIRST_DAY_OF_SPREADSHEETS.plusDays(serial);
            }
        }
        return LocalDate.parse(text.replace('/', '-'));
    }

    /// Several values in one cell.
    public List<String> several(String column) {
        return Arrays.stream(text(column).split("[；;、\n]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /// Several values in one cell, each of one or more that are equal: `a;b,c`.
    public List<List<String>> ranked(String column) {
        return several(column).stream()
                .map(rank ->
                        Arrays.stream(rank.split("[,，]"))
                                .map(String::strip)
                                .filter(s -> !s.isEmpty())
                                .toList())
                .filter(rank -> !rank.isEmpty())
                .toList();
    }

    /// A disclosed text and, from its status column, what supports it. A text without a status
    /// counts as not yet confirmed.
    public Disclosed disclosed(String column, String statusColumn) {
        String text = text(column);
        if (text.isEmpty()) {
            return Disclosed.MISSING;
        }
        return switch (text(statusColumn)) {
            case "已核" -> Disclosed.sourced(text);
            case "默认", "" -> Disclosed.byDefault(text);
            default -> {
                reject(statusColumn, "不在可选值中 · not one of the choices", "可选：已核、默认");
                yield Disclosed.MISSING;
            }
        };
    }

    /// A text that its department itself states.
    public Disclosed stated(String column) {
        return Disclosed.sourced(text(column));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
