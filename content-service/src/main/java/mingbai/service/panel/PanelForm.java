package mingbai.service.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.content.ContentPath;
import mingbai.model.programme.Panel;
import mingbai.service.gate.PanelGate;
import mingbai.service.sheet.Rejection;
import mingbai.service.template.PanelHelp;

/// A panel as somebody has it in the form. The browser sends each cell under its row and the place
/// of its column: `p-0-1`.
record PanelForm(String id, String title, String subtitle, List<Map<String, String>> sections) {
    private static final String HEAD = "展板";
    private static final int FIRST = 2;

    PanelForm {
        sections = List.copyOf(sections);
    }

    static PanelForm empty() {
        return new PanelForm("", "", "", List.of());
    }

    static PanelForm of(Panel panel) {
        return new PanelForm(
                panel.id(),
                panel.title(),
                panel.subtitle(),
                panel.sections().stream().map(s -> line(s.heading(), s.body())).toList());
    }

    private static Map<String, String> line(String heading, String body) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put(PanelHelp.SECTIONS.names().getFirst(), heading);
        line.put(PanelHelp.SECTIONS.names().getLast(), body);
        return line;
    }

    /// `id` is empty for a new panel, whose name is typed.
    static PanelForm sent(String id, Map<String, String> fields) {
        List<Map<String, String>> sections = new ArrayList<>();
        for (int r = 0; r <= Panel.MOST_SECTIONS; r++) {
            String heading = cell(fields, "p-" + r + "-0");
            String body = cell(fields, "p-" + r + "-1");
            if (!heading.isEmpty() || !body.isEmpty()) {
                sections.add(line(heading, body));
            }
        }
        return new PanelForm(
                id.isEmpty() ? cell(fields, "id") : id,
                cell(fields, "title"),
                cell(fields, "subtitle"),
                sections);
    }

    private static String cell(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    List<Rejection> faults(PanelGate gate) {
        List<Rejection> wrong = new ArrayList<>();
        if (id.isEmpty() || !ContentPath.fits("panel/" + id)) {
            wrong.add(
                    new Rejection(
                            HEAD, FIRST, "编号", "格式不对 · not in the right form", "1–64 个字母、数字或连字符"));
        }
        wrong.addAll(gate.faults(HEAD, FIRST, "标题", title));
        if (!subtitle.isEmpty()) {
            wrong.addAll(gate.faults(HEAD, FIRST, "副标题", subtitle));
        }
        var table = PanelHelp.SECTIONS;
        if (sections.size() > Panel.MOST_SECTIONS) {
            String why = "栏目至多 %d 个 · too many sections".formatted(Panel.MOST_SECTIONS);
            wrong.add(new Rejection(table.name(), 0, "", why, "分成两块展板"));
        }
        for (int i = 0; i < sections.size(); i++) {
            for (var column : table.names()) {
                String text = sections.get(i).getOrDefault(column, "");
                wrong.addAll(gate.faults(table.name(), i + FIRST, column, text));
            }
        }
        return wrong;
    }

    Panel panel() {
        var names = PanelHelp.SECTIONS.names();
        return new Panel(
                id,
                title,
                subtitle,
                sections.stream()
                        .map(line ->
                                new Panel.Section(
                                        line.getOrDefault(names.getFirst(), ""),
                                        line.getOrDefault(names.getLast(), "")))
                        .toList());
    }
}
