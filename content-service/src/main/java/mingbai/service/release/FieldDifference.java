package mingbai.service.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.Notice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two documents of one kind, laid beside each other field by field.
final class FieldDifference {
    /// How many fields of a document are listed at most.
    static final int MOST_LINES = 60;

    private static final int LONGEST = 400;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("title", "标题"),
                    Map.entry("body", "正文"),
                    Map.entry("kind", "类别"),
                    Map.entry("name", "名称"),
                    Map.entry("text", "内容"),
                    Map.entry("evidence", "依据情况"),
                    Map.entry("version", "版本"),
                    Map.entry("department", "部门"),
                    Map.entry("head", "基本信息"),
                    Map.entry("basis", "设定依据"),
                    Map.entry("procedure", "办理程序"),
                    Map.entry("fee", "收费"),
                    Map.entry("handling", "办理"),
                    Map.entry("materials", "申请材料"),
                    Map.entry("steps", "环节"),
                    Map.entry("channel", "栏目"),
                    Map.entry("shown", "播出时间"),
                    Map.entry("from", "起"),
                    Map.entry("until", "止"));

    /// What the path and the time of showing say already.
    private static final Set<String> KNOWN = Set.of("id", "shown/from", "shown/until");

    private FieldDifference() {}

    /// What differs, in the order of the fields.
    static List<Difference.Line> between(Optional<Bytes> before, Optional<Bytes> after) {
        var old = before.map(FieldDifference::flat).orElse(Map.of());
        var fresh = after.map(FieldDifference::flat).orElse(Map.of());
        var fields = new LinkedHashSet<>(fresh.keySet());
        fields.addAll(old.keySet());
        List<Difference.Line> lines = new ArrayList<>();
        for (String field : fields) {
            String was = old.getOrDefault(field, "");
            String is = fresh.getOrDefault(field, "");
            if (!was.equals(is) && !KNOWN.contains(field) && lines.size() < MOST_LINES) {
                lines.add(
                        new Difference.Line(
                                words(field), cut(said(field, was)), cut(said(field, is))));
            }
        }
        return lines;
    }

    /// How people call the document.
    static String title(Optional<Bytes> document, ContentPath path) {
        var fields = document.map(FieldDifference::flat).orElse(Map.of());
        return List.of("title", "head/name", "name", "name/text").stream()
                .map(field -> fields.getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(path.value());
    }

    private static Map<String, String> flat(Bytes document) {
        Map<String, String> fields = new LinkedHashMap<>();
        flatten("", JSON.readTree(document.toArray()), fields);
        return fields;
    }

    private static void flatten(String name, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(p -> flatten(under(name, p.getKey()), p.getValue(), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(under(name, String.valueOf(i + 1)), node.get(i), fields);
            }
        } else if (!node.isNull()) {
            fields.put(name, node.asString());
        }
    }

    private static String under(String name, String part) {
        return name.isEmpty() ? part : name + "/" + part;
    }

    private static String words(String field) {
        var words = new ArrayList<String>();
        for (String part : field.split("/", -1)) {
            words.add(WORDS.getOrDefault(part, part));
        }
        return String.join(" · ", words);
    }

    /// What is one of a few is called as people call it.
    private static String said(String field, String value) {
        var names =
                switch (field) {
                    case "kind" ->
                            Arrays.stream(Notice.Kind.values())
                                    .collect(Collectors.toMap(Enum::name, Notice.Kind::chinese));
                    case "channel" ->
                            Arrays.stream(Notice.Channel.values())
                                    .collect(Collectors.toMap(Enum::name, Notice.Channel::chinese));
                    default -> Map.<String, String>of();
                };
        return names.getOrDefault(value, value);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
