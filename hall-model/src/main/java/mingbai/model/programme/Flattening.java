package mingbai.model.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.PlanFault.Reason;

/// Puts in place of every reference to a playlist what that playlist plays.
final class Flattening {

    /// How many playlists a plan has, and how many clips one of them, at most.
    static final int MOST_PLAYLISTS = 100;

    static final int MOST_CLIPS = 500;

    private final BoardPlan plan;
    private final Predicate<Clip> there;
    private final Consumer<PlanFault> fault;
    private final Map<String, List<Clip>> done = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    Flattening(BoardPlan plan, Predicate<Clip> there, Consumer<PlanFault> fault) {
        this.plan = plan;
        this.there = there;
        this.fault = fault;
    }

    /// Every playlist of which something can be played.
    List<Playlist> playlists() {
        var flat = new ArrayList<Playlist>();
        var seen = new LinkedHashSet<String>();
        for (var list : plan.playlists()) {
            if (seen.size() >= MOST_PLAYLISTS) {
                fault.accept(new PlanFault(plan.id(), list.id(), Reason.TOO_MANY));
            } else if (!seen.add(list.id())) {
                fault.accept(new PlanFault(plan.id(), list.id(), Reason.TWICE));
            } else {
                var clips = clips(list);
                if (!clips.isEmpty()) {
                    flat.add(new Playlist(list.id(), clips));
                }
            }
        }
        return flat;
    }

    private List<Clip> clips(Playlist list) {
        var known = done.get(list.id());
        if (known != null) {
            return known;
        }
        open.add(list.id());
        var clips = new ArrayList<Clip>();
        for (var clip : list.clips()) {
            clips.addAll(clips(list, clip));
        }
        open.remove(list.id());
        if (clips.size() > MOST_CLIPS) {
            fault.accept(new PlanFault(list.id(), clips.size() + "", Reason.TOO_MANY));
        }
        var bounded = List.copyOf(clips.subList(0, Math.min(clips.size(), MOST_CLIPS)));
        done.put(list.id(), bounded);
        return bounded;
    }

    private List<Clip> clips(Playlist list, Clip clip) {
        if (clip.kind() == Kind.PLAYLIST) {
            return nested(list, clip);
        }
        var reason = reason(clip);
        if (reason == null) {
            return List.of(clip);
        }
        String what = clip.ref().isEmpty() ? clip.kind().name() : clip.kind() + " " + clip.ref();
        fault.accept(new PlanFault(list.id(), what, reason));
        return List.of();
    }

    private List<Clip> nested(Playlist list, Clip clip) {
        var named = plan.playlist(clip.ref());
        if (named.isEmpty()) {
            fault.accept(new PlanFault(list.id(), clip.ref(), Reason.MISSING));
            return List.of();
        }
        if (open.contains(clip.ref())) {
            fault.accept(new PlanFault(list.id(), clip.ref(), Reason.CYCLE));
            return List.of();
        }
        return clips(named.get());
    }

    private @org.jspecify.annotations.Nullable Reason reason(Clip clip) {
        if (clip.kind() == Kind.VIDEO) {
            return Reason.VIDEO;
        }
        if (clip.seconds() < Clip.FEWEST_SECONDS || clip.seconds() > Clip.MOST_SECONDS) {
            return Reason.DURATION;
        }
        return !clip.kind().named() || there.test(clip) ? null : Reason.MISSING;
    }
}
