package mingbai.service.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanCheck;
import mingbai.model.programme.PlanFault;
import mingbai.service.library.Library;
import mingbai.service.publish.ManifestDraft;
import mingbai.service.publish.ReleaseCheck;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.springframework.stereotype.Component;

/// Stops a release with a board plan of which some board would have to leave something out: what
/// runs on a wall is settled before anybody signs.
@Component
public final class PlanGate implements ReleaseCheck {
    private final Library library;

    PlanGate(Library library) {
        this.library = library;
    }

    @Override
    public List<String> objections(ManifestDraft draft) {
        return draft.documents().stream()
                .filter(document -> document.type() == DocumentType.BOARD_PLAN)
                .map(document -> document.read(BoardPlan.class))
                .flatMap(plan ->
                        faults(plan).stream()
                                .map(fault -> "版式「" + plan.title() + "」 " + fault.sentence()))
                .toList();
    }

    /// What a board would leave out of a plan.
    public List<PlanFault> faults(BoardPlan plan) {
        var faults = new ArrayList<>(PlanCheck.of(plan, there()).leftOut());
        for (var zone : plan.zones()) {
            for (var slot : zone.slots()) {
                var when = slot.when();
                // Whatever PlanCheck refuses already is not said twice.
                if (when.sensible()
                        && when.rule().isPresent()
                        && when.from().isPresent()
                        && !comes(when.rule().get(), when.from().get())) {
                    faults.add(
                            new PlanFault(zone.id(), slot.playlist(), PlanFault.Reason.SCHEDULE));
                }
            }
        }
        return faults;
    }

    private static boolean comes(String rule, LocalDate first) {
        try {
            // The library counts months from 0.
            var from =
                    new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
            return new RecurrenceRule(rule).iterator(from).hasNext();
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return false;
        }
    }

    private Predicate<Clip> there() {
        Set<String> paths =
                List.of(
                                DocumentType.ITEM,
                                DocumentType.NOTICE,
                                DocumentType.PANEL,
                                DocumentType.PICTURE)
                        .stream()
                        .flatMap(type -> library.paths(type).stream())
                        .collect(Collectors.toSet());
        return clip ->
                switch (clip.kind()) {
                    case FLOW -> paths.contains("item/" + clip.ref());
                    case NOTICE -> paths.contains("notice/" + clip.ref());
                    case PANEL -> paths.contains("panel/" + clip.ref());
                    case PICTURE -> paths.contains("picture/" + clip.ref());
                    default -> true;
                };
    }
}
