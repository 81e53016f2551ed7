package mingbai.service.tables.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.library.HallShelf;
import mingbai.service.library.LibraryDocument;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.RowReader;
import mingbai.service.tables.Intake;

/// The tables 目录版本 and 变更记录, and the catalogue made of them and of the items. What the file does
/// not say stays as the library has it.
public final class CatalogueTables {
    public static final String EDITION = "目录版本";
    public static final String CHANGES = "变更记录";

    static final Columns EDITION_COLUMNS =
            new Columns(List.of("版本", "发布日期"), List.of("生效日期", "废止日期", "说明", "原有事项", "现有事项"));
    static final Columns CHANGE_COLUMNS =
            new Columns(List.of("日期", "变更", "事项编码", "事项名称"), List.of("说明"));

    private static final Map<String, Catalogue.Kind> KINDS =
            Arrays.stream(Catalogue.Kind.values())
                    .collect(Collectors.toMap(Catalogue.Kind::chinese, k -> k));

    private final Intake intake;
    private final Catalogue before;
    private final LocalDate today;
    private final List<Catalogue.Change> changes = new ArrayList<>();
    private Optional<Catalogue> edition = Optional.empty();

    public CatalogueTables(Intake intake, HallShelf shelf, LocalDate today) {
        this.intake = intake;
        this.today = today;
        this.before =
                shelf.wholeCatalogue().orElse(new Catalogue(today.toString(), today, List.of()));
    }

    public void read(Scope region) {
        if (!intake.has(ItemTable.NAME) && !intake.has(EDITION) && !intake.has(CHANGES)) {
            return;
        }
        intake.lines(EDITION, EDITION_COLUMNS, this::edition);
        intake.lines(CHANGES, CHANGE_COLUMNS, this::change);
        intake.add(
                LibraryDocument.of(
                        region, ContentPath.CATALOGUE, DocumentType.CATALOGUE, catalogue()));
    }

    private Catalogue catalogue() {
        var entries = intake.has(ItemTable.NAME) ? intake.entries() : before.entries();
        var release = edition.orElse(before).release();
        var log = intake.has(CHANGES) ? sorted() : before.release().changes();
        return new Catalogue(
                edition.map(Catalogue::edition).orElse(unnamed()),
                edition.map(Catalogue::published).orElse(today),
                entries,
                new Catalogue.Release(
                        release.effective(),
                        release.cancelled(),
                        release.note(),
                        log,
                        release.reduction()));
    }

    private String unnamed() {
        return intake.has(ItemTable.NAME) ? today.toString() : before.edition();
    }

    private List<Catalogue.Change> sorted() {
        return changes.stream()
                .sorted(
                        Comparator.comparing(Catalogue.Change::day)
                                .reversed()
                                .thenComparing(c -> c.code().value()))
                .toList();
    }

    private void edition(RowReader row) {
        if (edition.isPresent()) {
            row.reject("版本", "只能有一行 · only one row", "目录版本表只填一行");
            return;
        }
        String name = row.required("版本");
        var published = row.day("发布日期");
        var release =
                new Catalogue.Release(
                        day(row, "生效日期"),
                        day(row, "废止日期"),
                        row.text("说明"),
                        List.of(),
                        reduction(row));
        if (row.sound()) {
            edition = Optional.of(new Catalogue(name, published.orElseThrow(), List.of(), release));
        }
    }

    private static Optional<LocalDate> day(RowReader row, String column) {
        return row.text(column).isEmpty() ? Optional.empty() : row.day(column);
    }

    private static Optional<Catalogue.Reduction> reduction(RowReader row) {
        if (row.text("原有事项").isEmpty() && row.text("现有事项").isEmpty()) {
            return Optional.empty();
        }
        var before = row.number("原有事项");
        return before.flatMap(b ->
                row.value(
                        "现有事项",
                        now -> new Catalogue.Reduction(b, Integer.parseInt(now)),
                        "不大于原有事项的整数"));
    }

    private void change(RowReader row) {
        var day = row.day("日期");
        var kind = row.choice("变更", KINDS);
        var code = row.value("事项编码", ItemCode::new, "1–64 个字母、数字或连字符");
        String name = row.required("事项名称");
        if (row.sound()) {
            changes.add(
                    new Catalogue.Change(
                            day.orElseThrow(),
                            kind.orElseThrow(),
                            code.orElseThrow(),
                            name,
                            row.text("说明")));
        }
    }
}
