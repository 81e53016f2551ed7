package mingbai.display.programme.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mingbai.display.programme.day.Recurrence;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanCheck;
import mingbai.model.programme.PlanFault;
import mingbai.model.programme.PlanFault.Reason;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Slot;
import mingbai.station.content.HallContent;

/// The plan a board follows, and what had to be left out of what was sent.
public record ChosenPlan(BoardPlan plan, Optional<BoardPlan> instead, List<PlanFault> leftOut) {

    public ChosenPlan {
        leftOut = List.copyOf(leftOut);
    }

    /// The signed plan of this name, or the profile that comes with the program.
    public static Optional<ChosenPlan> of(
            String name, HallContent content, boolean standing, Predicate<Clip> there) {
        var profile = Profiles.named(name, standing);
        return content.plan(name)
                .map(signed -> sound(signed, profile, there))
                .or(() -> profile.map(p -> new ChosenPlan(p, Optional.empty(), List.of())));
    }

    private static ChosenPlan sound(
            BoardPlan signed, Optional<BoardPlan> profile, Predicate<Clip> there) {
        var sound = PlanCheck.of(signed, there);
        var faults = new ArrayList<>(sound.leftOut());
        var zones = sound.plan().zones().stream().map(z -> followed(z, faults)).toList();
        var plan = sound.plan();
        var rest = new BoardPlan(plan.id(), plan.title(), plan.canvas(), zones, plan.playlists());
        return new ChosenPlan(rest, profile, faults);
    }

    /// A rule that reads like one may still never come true.
    private static PlanZone followed(PlanZone zone, List<PlanFault> faults) {
        var slots = new ArrayList<Slot>();
        for (var slot : zone.slots()) {
            var when = slot.when();
            boolean comes =
                    when.rule().isEmpty()
                            || when.from()
                                    .filter(first -> Recurrence.sensible(when.rule().get(), first))
                                    .isPresent();
            if (comes) {
                slots.add(slot);
            } else {
                faults.add(new PlanFault(zone.id(), slot.playlist(), Reason.SCHEDULE));
            }
        }
        return new PlanZone(zone.id(), zone.place(), slots);
    }

    /// The same for a screen of that size. A plan with nothing on it, or one made for another shape
    /// of screen, gives way to the profile; without one, the board is as usual.
    public ChosenPlan on(double width, double height) {
        var faults = new ArrayList<>(leftOut);
        if (plan.zones().isEmpty()) {
            faults.add(new PlanFault(plan.id(), plan.title(), Reason.EMPTY));
        } else if (plan.canvas().suits(width, height)) {
            return this;
        } else {
            var size = plan.canvas().width() + "×" + plan.canvas().height();
            faults.add(new PlanFault(plan.id(), size, Reason.GEOMETRY));
        }
        var other = instead.orElseGet(() -> usual(width < height));
        return new ChosenPlan(other, Optional.empty(), faults);
    }

    private static BoardPlan usual(boolean standing) {
        return Profiles.named("waiting", standing).orElseThrow();
    }
}
