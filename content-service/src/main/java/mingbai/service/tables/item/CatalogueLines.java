package mingbai.service.tables.item;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.item.Catalogue;

/// The catalogue's edition and change log written down as lines.
public final class CatalogueLines {
    private CatalogueLines() {}

    public static Map<String, List<Map<String, String>>> of(Catalogue catalogue) {
        return Map.of(
                CatalogueTables.EDITION,
                List.of(edition(catalogue)),
                CatalogueTables.CHANGES,
                catalogue.release().changes().stream().map(CatalogueLines::change).toList());
    }

    private static Map<String, String> edition(Catalogue catalogue) {
        var release = catalogue.release();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("版本", catalogue.edition());
        line.put("发布日期", catalogue.published().toString());
        line.put("生效日期", day(release.effective()));
        line.put("废止日期", day(release.cancelled()));
        line.put("说明", release.note());
        var reduction = release.reduction();
        line.put("原有事项", reduction.map(r -> Integer.toString(r.before())).orElse(""));
        line.put("现有事项", reduction.map(r -> Integer.toString(r.after())).orElse(""));
        return line;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Map<String, String> change(Catalogue.Change change) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("日期", change.day().toString());
        line.put("变更", change.kind().chinese());
        line.put("事项编码", change.code().value());
        line.put("事项名称", change.name());
        line.put("说明", change.reason());
        return line;
    }
}
