package mingbai.model.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.Clip.Transition;
import mingbai.model.programme.PlanFault.Reason;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final BoardPlan.Canvas CANVAS = new BoardPlan.Canvas(1920, 1080);
    private static final Playlist CALLS = list("calls", Clip.of(Kind.CALLS, 20));

    @Test
    void aSoundPlanIsLeftWhole() {
        var plan = plan(List.of(zone("a", at(0, 0, 960, 1080), "calls")), CALLS);
        assertEquals(new PlanCheck.Sound(plan, List.of()), check(plan));
    }

    @Test
    void aNestedPlaylistIsPlayedInPlaceOfItsName() {
        var outer = list("outer", Clip.of(Kind.CLOCK, 5), Clip.of(Kind.PLAYLIST, "calls", 0));
        var sound = check(plan(List.of(zone("a", at(0, 0, 9, 9), "outer")), outer, CALLS));
        assertTrue(sound.whole(), () -> "" + sound.leftOut());
        assertEquals(
                List.of(Clip.of(Kind.CLOCK, 5), Clip.of(Kind.CALLS, 20)),
                sound.plan().playlist("outer").orElseThrow().clips());
    }

    @Test
    void playlistsInACircleLoseOnlyTheReferenceThatClosesIt() {
        var one = list("one", Clip.of(Kind.CALLS, 20), Clip.of(Kind.PLAYLIST, "two", 0));
        var two = list("two", Clip.of(Kind.CLOCK, 5), Clip.of(Kind.PLAYLIST, "one", 0));
        var sound = check(plan(List.of(zone("a", at(0, 0, 9, 9), "one")), one, two));
        assertEquals(List.of(new PlanFault("two", "one", Reason.CYCLE)), sound.leftOut());
        assertEquals(2, sound.plan().playlist("one").orElseThrow().clips().size());
    }

    @Test
    void zeroAndAbsurdDurationsAndVideosAreLeftOut() {
        var list =
                list(
                        "calls",
                        Clip.of(Kind.FEES, 0),
                        Clip.of(Kind.STAFF, -7),
                        Clip.of(Kind.CLOCK, Integer.MAX_VALUE),
                        Clip.of(Kind.VIDEO, "film", 30),
                        Clip.of(Kind.CALLS, 20));
        var sound = check(plan(List.of(zone("a", at(0, 0, 9, 9), "calls")), list));
        assertEquals(
                List.of(Reason.DURATION, Reason.DURATION, Reason.DURATION, Reason.VIDEO),
                reasons(sound));
        assertEquals(List.of(Clip.of(Kind.CALLS, 20)), sound.plan().playlists().getFirst().clips());
    }

    @Test
    void zonesOutsideOverlappingOrNamedTwiceAreLeftOutAndTheFirstStays() {
        var zones =
                List.of(
                        zone("a", at(0, 0, 960, 1080), "calls"),
                        zone("b", at(900, 0, 960, 1080), "calls"),
                        zone("c", at(960, 0, 961, 1080), "calls"),
                        zone("d", at(960, 0, Integer.MAX_VALUE, 10), "calls"),
                        zone("e", at(960, 0, 0, 10), "calls"),
                        zone("a", at(960, 0, 10, 10), "calls"));
        var sound = check(plan(zones, CALLS));
        assertEquals(List.of("a"), sound.plan().zones().stream().map(PlanZone::id).toList());
        assertEquals(
                List.of(
                        Reason.OVERLAP,
                        Reason.OUTSIDE,
                        Reason.OUTSIDE,
                        Reason.OUTSIDE,
                        Reason.TWICE),
                reasons(sound));
    }

    @Test
    void whatIsNotThereIsLeftOutAndAZoneWithNothingLeftToo() {
        var list = list("calls", new Clip(Kind.PICTURE, "gone", 10, Transition.FADE));
        var sound = check(plan(List.of(zone("a", at(0, 0, 9, 9), "calls", "never")), list));
        assertEquals(List.of(), sound.plan().zones());
        assertEquals(
                List.of(Reason.MISSING, Reason.MISSING, Reason.MISSING, Reason.EMPTY),
                reasons(sound));
    }

    @Test
    void rulesThatAreNoDaysAndDatesInTheWrongOrderAreLeftOut() {
        var day = Optional.of(LocalDate.of(2026, 1, 1));
        var none = Optional.<LocalDate>empty();
        for (var rule : List.of("FREQ=SECONDLY", "every monday", "FREQ=DAILY;X=1", "")) {
            var schedule = schedule(Optional.of(rule), day, none);
            assertEquals(false, schedule.sensible(), rule);
        }
        assertEquals(false, schedule(Optional.of("FREQ=DAILY"), none, none).sensible());
        var before = Optional.of(LocalDate.of(2025, 1, 1));
        assertEquals(false, schedule(Optional.empty(), day, before).sensible());
        assertTrue(schedule(Optional.of("FREQ=WEEKLY;BYDAY=MO,FR"), day, none).sensible());
    }

    @Test
    void aPlanWithoutEndIsBounded() {
        var many =
                IntStream.range(0, 600)
                        .mapToObj(i -> list("p" + i, Clip.of(Kind.PLAYLIST, "p" + (i + 1), 0)))
                        .toArray(Playlist[]::new);
        assertEquals(List.of(), check(plan(List.of(), many)).plan().playlists());
        var canvas = new BoardPlan.Canvas(0, 0);
        var sound = check(new BoardPlan("p", "p", canvas, List.of(), List.of(CALLS)));
        assertEquals(List.of(Reason.CANVAS), reasons(sound));
    }

    @Test
    void aPlanSuitsScreensOfAboutItsShape() {
        assertTrue(CANVAS.suits(3840, 2160));
        assertTrue(CANVAS.suits(1920, 1200));
        assertEquals(false, CANVAS.suits(1080, 1920));
        assertEquals(false, CANVAS.suits(320, 32));
    }

    private static List<Reason> reasons(PlanCheck.Sound sound) {
        return sound.leftOut().stream().map(PlanFault::reason).toList();
    }

    private static PlanCheck.Sound check(BoardPlan plan) {
        return PlanCheck.of(plan, clip -> !clip.ref().equals("gone"));
    }

    private static Schedule schedule(
            Optional<String> rule, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Schedule(rule, from, until, Schedule.Days.ANY, List.of());
    }

    private static Playlist list(String id, Clip... clips) {
        return new Playlist(id, List.of(clips));
    }

    private static PlanZone.Place at(int x, int y, int width, int height) {
        return new PlanZone.Place(x, y, width, height);
    }

    private static PlanZone zone(String id, PlanZone.Place place, String... lists) {
        var slots = IntStream.range(0, lists.length).mapToObj(i -> Slot.always(lists[i])).toList();
        return new PlanZone(id, place, slots);
    }

    private static BoardPlan plan(List<PlanZone> zones, Playlist... lists) {
        return new BoardPlan("p", "p", CANVAS, zones, List.of(lists));
    }
}
