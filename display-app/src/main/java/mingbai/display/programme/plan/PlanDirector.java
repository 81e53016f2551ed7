package mingbai.display.programme.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.display.programme.Rotation;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.Clip.Transition;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;

/// Decides what each zone of a plan shows. It depends on the clock and the content alone, so boards
/// with one clock change together, and whatever interrupts them gives way to what would be on.
public final class PlanDirector {

    private static final Turn CLOCK = new Turn(Kind.CLOCK, 0, 1);

    private final BoardPlan plan;
    private final Agenda agenda;

    /// `plan` is sound, its playlists name no other.
    public PlanDirector(BoardPlan plan, Agenda agenda) {
        this.plan = plan;
        this.agenda = agenda;
    }

    /// `called` while a call is announced: it takes the zone whose playlist has the calls.
    public ZoneMoment moment(PlanZone zone, Rotation.Leaves leaves, boolean called, Instant now) {
        var due =
                agenda.due(zone, now).stream()
                        .flatMap(slot -> plan.playlist(slot.playlist()).stream())
                        .toList();
        if (called) {
            var calls = due.stream().flatMap(list -> calls(list).stream()).findFirst();
            if (calls.isPresent()) {
                return new ZoneMoment(new Turn(Kind.CALLS, 0, 1), Transition.CUT, true);
            }
        }
        return due.stream()
                .map(Playlist::clips)
                .flatMap(clips -> playing(clips, leaves, now).stream())
                .findFirst()
                .orElse(new ZoneMoment(CLOCK, Transition.CUT, false));
    }

    /// Whether visitors look here for the queue: it must say so when nobody knows it.
    public boolean tellsQueue(PlanZone zone) {
        return zone.slots().stream()
                .flatMap(slot -> plan.playlist(slot.playlist()).stream())
                .flatMap(list -> list.clips().stream())
                .anyMatch(clip -> clip.kind() == Kind.CALLS || clip.kind() == Kind.WAITING);
    }

    private static Optional<Clip> calls(Playlist list) {
        return list.clips().stream().filter(c -> c.kind() == Kind.CALLS).findFirst();
    }

    private static Optional<ZoneMoment> playing(
            List<Clip> clips, Rotation.Leaves leaves, Instant now) {
        return Rotation.turn(clips, leaves, now)
                .map(turn -> new ZoneMoment(turn, into(clips, turn), false));
    }

    private static Transition into(List<Clip> clips, Turn turn) {
        return clips.stream()
                .filter(c -> c.kind() == turn.kind() && c.ref().equals(turn.ref()))
                .map(Clip::into)
                .findFirst()
                .orElse(Transition.CUT);
    }
}
