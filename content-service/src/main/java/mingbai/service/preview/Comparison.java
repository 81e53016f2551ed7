package mingbai.service.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.service.library.LibraryDocument;

/// Compares what the library holds with what it would hold, table by table and line by line.
public final class Comparison {
    private static final String KEY_OF_PARTS = "事项编码";
    private static final Set<String> PARTS = Set.of("材料", "流程", "问答");
    private static final List<String> NAME_COLUMNS = List.of("事项名称", "姓名", "名称", "标题", "版本");

    private final ToIntBiFunction<String, String> rows;

    /// `rows` tells the row of the file in which a table's key stands, 0 where there is none.
    public Comparison(ToIntBiFunction<String, String> rows) {
        this.rows = rows;
    }

    public List<Difference> of(List<LibraryDocument> before, List<LibraryDocument> after) {
        var same = same(before, after);
        var old = keyed(LibraryLines.of(others(before, same)));
        var now = keyed(LibraryLines.of(others(after, same)));
        List<Difference> differences = new ArrayList<>();
        Set<String> tables = new LinkedHashSet<>(now.keySet());
        tables.addAll(old.keySet());
        for (String table : tables) {
            compare(table, old.getOrDefault(table, Map.of()), now.getOrDefault(table, Map.of()))
                    .forEach(differences::add);
        }
        return differences;
    }

    /// The names of the documents that stay as they are.
    private static Set<String> same(List<LibraryDocument> before, List<LibraryDocument> after) {
        Map<String, LibraryDocument> old = new HashMap<>();
        before.forEach(d -> old.put(name(d), d));
        return after.stream()
                .filter(d -> d.type() != DocumentType.CATALOGUE)
                .filter(d ->
                        Optional.ofNullable(old.get(name(d))).filter(o -> alike(o, d)).isPresent())
                .map(Comparison::name)
                .collect(Collectors.toSet());
    }

    /// An older writer may have left something out that the newer one writes as nothing said.
    private static boolean alike(LibraryDocument one, LibraryDocument other) {
        return one.body().equals(other.body())
                || one.read(one.type().record()).equals(other.read(other.type().record()));
    }

    private static String name(LibraryDocument document) {
        return document.scope() + " " + document.path();
    }

    private static List<LibraryDocument> others(List<LibraryDocument> all, Set<String> same) {
        return all.stream().filter(d -> !same.contains(name(d))).toList();
    }

    private static Map<String, Map<String, Map<String, String>>> keyed(
            Map<String, List<Map<String, String>>> tables) {
        Map<String, Map<String, Map<String, String>>> keyed = new LinkedHashMap<>();
        tables.forEach((table, lines) -> {
            Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
            for (var line : lines) {
                if (PARTS.contains(table)) {
                    byKey.merge(line.get(KEY_OF_PARTS), part(table, line), Comparison::joined);
                } else {
                    byKey.put(key(table, line), line);
                }
            }
            keyed.put(table, byKey);
        });
        return keyed;
    }

    /// A table's first column, but for the change log, where a day may stand more than once, and
    /// for the edition, of which there is one.
    private static String key(String table, Map<String, String> line) {
        return switch (table) {
            case "变更记录" -> String.join(" ", line.get("日期"), line.get("变更"), line.get(KEY_OF_PARTS));
            case "目录版本" -> "目录";
            default -> line.values().iterator().next();
        };
    }

    /// The lines of an item's materials, steps or questions as one.
    private static Map<String, String> part(String table, Map<String, String> line) {
        String words =
                line.entrySet().stream()
                        .filter(e -> !e.getKey().equals(KEY_OF_PARTS) && !e.getValue().isEmpty())
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" · "));
        return Map.of(table, words);
    }

    private static Map<String, String> joined(Map<String, String> one, Map<String, String> next) {
        String table = one.keySet().iterator().next();
        return Map.of(table, one.get(table) + "\n" + next.get(table));
    }

    private List<Difference> compare(
            String table,
            Map<String, Map<String, String>> old,
            Map<String, Map<String, String>> now) {
        List<Difference> differences = new ArrayList<>();
        now.forEach((key, line) -> {
            var before = old.getOrDefault(key, Map.of());
            var kind = old.containsKey(key) ? Difference.Kind.CHANGED : Difference.Kind.ADDED;
            var fields = fields(before, line);
            if (!fields.isEmpty()) {
                differences.add(new Difference(kind, place(table, key), named(line), fields));
            }
        });
        old.forEach((key, line) -> {
            if (!now.containsKey(key)) {
                differences.add(
                        new Difference(
                                Difference.Kind.REMOVED,
                                place(table, key),
                                named(line),
                                List.of()));
            }
        });
        return differences;
    }

    private Difference.Place place(String table, String key) {
        return new Difference.Place(table, key, rows.applyAsInt(table, key));
    }

    private static String named(Map<String, String> line) {
        return NAME_COLUMNS.stream()
                .filter(line::containsKey)
                .map(line::get)
                .findFirst()
                .orElse("");
    }

    private static List<Difference.Field> fields(
            Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        return columns.stream()
                .map(c ->
                        new Difference.Field(
                                c, before.getOrDefault(c, ""), after.getOrDefault(c, "")))
                .filter(f -> !f.before().equals(f.after()))
                .toList();
    }
}
