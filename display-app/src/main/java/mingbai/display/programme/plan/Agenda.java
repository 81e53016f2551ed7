package mingbai.display.programme.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.display.programme.day.Recurrence;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Schedule;
import mingbai.model.programme.Slot;
import mingbai.model.rules.OpeningHours;

/// Which slots of a zone are due. A rule is followed once a day and remembered for the rest of it.
public final class Agenda {

    private final OpeningHours hours;
    private final ZoneId zone;
    private final Map<Schedule, Boolean> today = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    public Agenda(OpeningHours hours, ZoneId zone) {
        this.hours = hours;
        this.zone = zone;
    }

    /// What is due, the most important first.
    public List<Slot> due(PlanZone zoned, Instant now) {
        var local = now.atZone(zone).toLocalDateTime();
        if (!local.toLocalDate().equals(day)) {
            day = local.toLocalDate();
            today.clear();
        }
        return zoned.slots().stream()
                .filter(s -> s.when().covers(local.toLocalTime()))
                .filter(s -> today.computeIfAbsent(s.when(), this::isToday))
                .sorted(Comparator.comparingInt(Slot::priority).reversed())
                .toList();
    }

    private boolean isToday(Schedule when) {
        boolean open = !hours.on(day).isEmpty();
        return when.covers(day, open)
                && (when.rule().isEmpty()
                        || Recurrence.has(
                                when.rule().get(), when.from().orElse(LocalDate.MIN), day));
    }
}
