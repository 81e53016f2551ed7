package mingbai.service.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Slot;
import mingbai.model.rules.Span;
import mingbai.service.template.BoardHelp;
import mingbai.service.template.TableHelp;

/// A plan as somebody has it in the form: its name and size, and the lines of its three tables. The
/// browser sends each cell under its table, its row and the place of its column: `z-0-3`.
record PlanForm(
        Head head,
        List<Map<String, String>> zones,
        List<Map<String, String>> clips,
        List<Map<String, String>> slots) {

    /// How many rows of a table the form takes at most.
    static final int MOST_ROWS = 120;

    PlanForm {
        zones = List.copyOf(zones);
        clips = List.copyOf(clips);
        slots = List.copyOf(slots);
    }

    /// What stands above the tables, as it was typed.
    record Head(String id, String title, String width, String height) {}

    static PlanForm empty() {
        return new PlanForm(new Head("", "", "1920", "1080"), List.of(), List.of(), List.of());
    }

    static PlanForm of(BoardPlan plan) {
        var canvas = plan.canvas();
        return new PlanForm(
                new Head(
                        plan.id(),
                        plan.title(),
                        Integer.toString(canvas.width()),
                        Integer.toString(canvas.height())),
                plan.zones().stream().map(PlanForm::zone).toList(),
                plan.playlists().stream().flatMap(l -> clips(l).stream()).toList(),
                plan.zones().stream().flatMap(z -> slots(z).stream()).toList());
    }

    private static Map<String, String> zone(PlanZone zone) {
        var place = zone.place();
        return line(
                BoardHelp.ZONES,
                zone.id(),
                Integer.toString(place.x()),
                Integer.toString(place.y()),
                Integer.toString(place.width()),
                Integer.toString(place.height()));
    }

    private static List<Map<String, String>> clips(Playlist list) {
        return list.clips().stream().map(clip -> clip(list, clip)).toList();
    }

    private static Map<String, String> clip(Playlist list, Clip clip) {
        return line(
                BoardHelp.CLIPS,
                list.id(),
                PlanWords.word(PlanWords.KINDS, clip.kind()),
                clip.ref(),
                Integer.toString(clip.seconds()),
                PlanWords.word(PlanWords.TRANSITIONS, clip.into()));
    }

    private static List<Map<String, String>> slots(PlanZone zone) {
        return zone.slots().stream().map(slot -> slot(zone, slot)).toList();
    }

    private static Map<String, String> slot(PlanZone zone, Slot slot) {
        var when = slot.when();
        return line(
                BoardHelp.SLOTS,
                zone.id(),
                slot.playlist(),
                Integer.toString(slot.priority()),
                RuleWords.words(when.rule()),
                when.from().map(LocalDate::toString).orElse(""),
                when.until().map(LocalDate::toString).orElse(""),
                PlanWords.word(PlanWords.DAYS, when.days()),
                when.dayparts().stream().map(Span::text).collect(Collectors.joining("；")));
    }

    private static Map<String, String> line(TableHelp table, String... texts) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            line.put(table.names().get(i), texts[i]);
        }
        return line;
    }

    /// `id` is empty for a new plan, whose name is typed.
    static PlanForm sent(String id, Map<String, String> fields) {
        String name = id.isEmpty() ? fields.getOrDefault("id", "").strip() : id;
        return new PlanForm(
                new Head(
                        name,
                        fields.getOrDefault("title", "").strip(),
                        fields.getOrDefault("width", "").strip(),
                        fields.getOrDefault("height", "").strip()),
                rows("z", BoardHelp.ZONES, fields),
                rows("c", BoardHelp.CLIPS, fields),
                rows("s", BoardHelp.SLOTS, fields));
    }

    private static List<Map<String, String>> rows(
            String letter, TableHelp table, Map<String, String> fields) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = 0; r < MOST_ROWS; r++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < table.columns().size(); c++) {
                String text = fields.getOrDefault(letter + "-" + r + "-" + c, "").strip();
                row.put(table.names().get(c), text);
            }
            if (row.values().stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }
}
