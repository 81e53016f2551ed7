package mingbai.service.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rating.RatingTags;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.RowReader;
import mingbai.service.sheet.Sheet;

/// Reads a table of ratings by the columns of the export, of which those for people are not needed.
final class RatingLines {
    static final String TABLE = "评价";
    static final int MOST = 5_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");
    private static final Map<String, Grade> GRADES = words(Grade.values(), Grade::chinese);
    private static final Map<String, Rating.Channel> CHANNELS =
            words(Rating.Channel.values(), Rating.Channel::chinese);

    private final ZoneId zone;
    private final List<Given> given = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<Visit, Integer> rows = new HashMap<>();

    RatingLines(ZoneId zone) {
        this.zone = zone;
    }

    /// Which service: on what day which number was served where.
    record Visit(LocalDate day, TicketNumber number, WindowNumber window) {}

    /// What was said of it, and when.
    record Given(Visit visit, Said said, Instant at) {}

    /// A grade with its tags, words and channel.
    record Said(Grade grade, List<Integer> tags, String text, Rating.Channel channel) {}

    /// Everything of a table, or what is wrong with it.
    record Read(List<Given> given, List<Rejection> rejections) {}

    Read read(Sheet sheet) {
        rejections.addAll(sheet.rejections());
        if (sheet.lines().size() > MOST) {
            rejections.add(
                    new Rejection(
                            TABLE,
                            0,
                            "",
                            "超过 %d 行 · more than %d lines".formatted(MOST, MOST),
                            "分成几个文件导入"));
            return new Read(List.of(), rejections);
        }
        sheet.lines().forEach(line -> line(new RowReader(TABLE, line, rejections::add)));
        return new Read(given, rejections);
    }

    private void line(RowReader row) {
        var day = row.day("办理日期");
        var number = row.value("号码", TicketNumber::parse, "例如 A001");
        var window = row.value("窗口", text -> new WindowNumber(Integer.parseInt(text)), "填写窗口号");
        var at = row.value("评价时间", this::moment, "写成 2026-05-06 09:12");
        var grade = row.choice("评价", GRADES);
        var channel = row.choice("渠道", CHANNELS);
        var text = row.text("文字");
        if (text.codePointCount(0, text.length()) > Rating.MAX_TEXT) {
            row.reject("文字", "超过 150 字 · more than 150 characters", "删短");
        }
        var tags = grade.map(g -> tags(row, g)).orElse(List.of());
        if (row.sound()) {
            var visit = new Visit(day.orElseThrow(), number.orElseThrow(), window.orElseThrow());
            var said = new Said(grade.orElseThrow(), tags, text, channel.orElseThrow());
            once(row, visit).ifPresent(v -> given.add(new Given(v, said, at.orElseThrow())));
        }
    }

    private Optional<Visit> once(RowReader row, Visit visit) {
        var before = Optional.ofNullable(rows.putIfAbsent(visit, row.row()));
        before.ifPresent(first ->
                row.reject("号码", "与第 %d 行重复 · the same service twice".formatted(first), "保留一行"));
        return before.isEmpty() ? Optional.of(visit) : Optional.empty();
    }

    private Instant moment(String text) {
        return LocalDateTime.parse(text.replace('/', '-'), MOMENT).atZone(zone).toInstant();
    }

    private static List<Integer> tags(RowReader row, Grade grade) {
        var codes =
                Arrays.stream(row.text("标签代码").split("[ ,，;；]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
        for (var code : codes) {
            boolean its =
                    code.matches("[0-9]{3}")
                            && RatingTags.find(Integer.parseInt(code))
                                    .filter(tag -> tag.grade() == grade)
                                    .isPresent();
            if (!its) {
                var why = "「%s」不是「%s」的标签 · no tag of that grade".formatted(code, grade.chinese());
                row.reject("标签代码", why, "查看标签表，或留空");
                return List.of();
            }
        }
        return codes.stream().map(Integer::valueOf).toList();
    }

    private static <T> Map<String, T> words(T[] all, Function<T, String> word) {
        return Arrays.stream(all).collect(Collectors.toMap(word, one -> one));
    }
}
