package mingbai.model.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import mingbai.model.programme.PlanFault.Reason;

/// Finds what of a plan a board can show. The publish gate refuses a plan with faults; a board that
/// gets one all the same shows the sound rest and reports what it left out.
public final class PlanCheck {

    /// How many zones a board has at most.
    public static final int MOST_ZONES = 24;

    /// How many slots a zone has at most.
    public static final int MOST_SLOTS = 48;

    private final BoardPlan plan;
    private final Flattening flat;
    private final List<PlanFault> faults = new ArrayList<>();

    private PlanCheck(BoardPlan plan, Predicate<Clip> there) {
        this.plan = plan;
        this.flat = new Flattening(plan, there, faults::add);
    }

    /// The sound part of a plan, its playlists without references to each other, and what was left
    /// out.
    public record Sound(BoardPlan plan, List<PlanFault> leftOut) {
        public Sound {
            leftOut = List.copyOf(leftOut);
        }

        public boolean whole() {
            return leftOut.isEmpty();
        }
    }

    /// `there` says whether what a clip names can be shown.
    public static Sound of(BoardPlan plan, Predicate<Clip> there) {
        return new PlanCheck(plan, there).sound();
    }

    private Sound sound() {
        if (!plan.canvas().sensible()) {
            var size = plan.canvas().width() + "×" + plan.canvas().height();
            faults.add(new PlanFault(plan.id(), size, Reason.CANVAS));
            return with(List.of(), List.of());
        }
        var lists = flat.playlists();
        var names = new HashSet<String>();
        lists.forEach(list -> names.add(list.id()));
        return with(zones(names), lists);
    }

    private Sound with(List<PlanZone> zones, List<Playlist> lists) {
        var rest = new BoardPlan(plan.id(), plan.title(), plan.canvas(), zones, lists);
        return new Sound(rest, faults);
    }

    private List<PlanZone> zones(Set<String> playlists) {
        var sound = new ArrayList<PlanZone>();
        for (var zone : plan.zones()) {
            if (stands(zone, sound)) {
                var slots = slots(zone, playlists);
                if (slots.isEmpty()) {
                    faults.add(new PlanFault(plan.id(), zone.id(), Reason.EMPTY));
                } else {
                    sound.add(new PlanZone(zone.id(), zone.place(), slots));
                }
            }
        }
        return sound;
    }

    private boolean stands(PlanZone zone, List<PlanZone> others) {
        if (others.size() >= MOST_ZONES) {
            return wrong(zone, Reason.TOO_MANY);
        }
        if (!zone.place().within(plan.canvas())) {
            return wrong(zone, Reason.OUTSIDE);
        }
        if (others.stream().anyMatch(o -> o.id().equals(zone.id()))) {
            return wrong(zone, Reason.TWICE);
        }
        return others.stream().noneMatch(o -> o.place().overlaps(zone.place()))
                || wrong(zone, Reason.OVERLAP);
    }

    private boolean wrong(PlanZone zone, Reason reason) {
        faults.add(new PlanFault(plan.id(), zone.id(), reason));
        return false;
    }

    private List<Slot> slots(PlanZone zone, Set<String> playlists) {
        var sound = new ArrayList<Slot>();
        for (var slot : zone.slots()) {
            if (sound.size() >= MOST_SLOTS) {
                faults.add(new PlanFault(zone.id(), slot.playlist(), Reason.TOO_MANY));
            } else if (!playlists.contains(slot.playlist())) {
                faults.add(new PlanFault(zone.id(), slot.playlist(), Reason.MISSING));
            } else if (!slot.when().sensible()) {
                faults.add(new PlanFault(zone.id(), slot.playlist(), Reason.SCHEDULE));
            } else {
                sound.add(slot);
            }
        }
        return sound;
    }
}
