package mingbai.display.programme.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Schedule;
import mingbai.model.programme.Schedule.Days;
import mingbai.model.programme.Slot;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.Span;
import org.junit.jupiter.api.Test;

class PlanDirectorTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// Open on weekdays; a holiday on Thursday 1 October 2026, worked off on Saturday the 10th.
    private static final OpeningHours HOURS =
            new OpeningHours(
                    Arrays.stream(DayOfWeek.values())
                            .filter(d -> d.getValue() < 6)
                            .map(d -> new OpeningHours.Day(d, List.of(Span.parse("09:00-17:00"))))
                            .toList(),
                    List.of(LocalDate.of(2026, 10, 1)),
                    List.of(LocalDate.of(2026, 10, 10)));

    private static final Schedule MORNINGS =
            new Schedule(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Days.OPEN,
                    List.of(Span.parse("08:00-12:00")));

    private static final Schedule HOLIDAYS =
            new Schedule(
                    Optional.empty(), Optional.empty(), Optional.empty(), Days.CLOSED, List.of());

    private static final Schedule MONDAYS =
            new Schedule(
                    Optional.of("FREQ=WEEKLY;BYDAY=MO"),
                    Optional.of(LocalDate.of(2026, 9, 1)),
                    Optional.of(LocalDate.of(2026, 10, 31)),
                    Days.ANY,
                    List.of());

    private static final PlanZone ZONE =
            new PlanZone(
                    "large",
                    new PlanZone.Place(0, 0, 1920, 1080),
                    List.of(
                            Slot.always("usual"),
                            new Slot("mornings", 1, MORNINGS),
                            new Slot("mondays", 5, MONDAYS),
                            new Slot("holidays", 9, HOLIDAYS)));

    private static final BoardPlan PLAN =
            new BoardPlan(
                    "p",
                    "p",
                    new BoardPlan.Canvas(1920, 1080),
                    List.of(ZONE),
                    List.of(
                            new Playlist(
                                    "usual",
                                    List.of(Clip.of(Kind.FEES, 10), Clip.of(Kind.CALLS, 10))),
                            new Playlist("mornings", List.of(Clip.of(Kind.STAFF, 10))),
                            new Playlist("mondays", List.of(Clip.of(Kind.NOTICES, 10))),
                            new Playlist("holidays", List.of(Clip.of(Kind.CLOCK, 10)))));

    @Test
    void theHourDecides() {
        assertEquals(Kind.STAFF, on("2026-10-06T08:00:00"));
        assertEquals(Kind.STAFF, on("2026-10-06T11:59:59"));
        assertEquals(Kind.FEES, on("2026-10-06T12:00:00"));
    }

    @Test
    void aRuleOfHigherPriorityGoesBeforeAndEndsByItself() {
        assertEquals(Kind.NOTICES, on("2026-10-05T08:30:00"));
        assertEquals(Kind.NOTICES, on("2026-10-26T08:30:00"));
        assertEquals(Kind.STAFF, on("2026-11-02T08:30:00"));
    }

    @Test
    void holidaysAndWorkedOffDaysAreTheHallsOwn() {
        assertEquals(Kind.CLOCK, on("2026-10-01T10:00:00"));
        assertEquals(Kind.CLOCK, on("2026-10-11T10:00:00"));
        assertEquals(Kind.STAFF, on("2026-10-10T10:00:00"));
    }

    @Test
    void whatHasNothingToShowGivesWayToTheNext() {
        var moment =
                director()
                        .moment(ZONE, PlanDirectorTest::noStaff, false, at("2026-10-06T09:00:00"));
        assertEquals(Kind.FEES, moment.turn().kind());
    }

    @Test
    void aCallTakesAZoneOnlyWhileItsPlaylistHasTheCalls() {
        var afternoon = at("2026-10-06T15:00:00");
        assertEquals(true, director().moment(ZONE, c -> 1, true, afternoon).announcing());
        var holiday = at("2026-10-11T10:00:00");
        assertEquals(true, director().moment(ZONE, c -> 1, true, holiday).announcing());
        var alone = new PlanZone("a", ZONE.place(), List.of(Slot.always("mornings")));
        assertEquals(false, director().moment(alone, c -> 1, true, afternoon).announcing());
    }

    private static int noStaff(Clip clip) {
        return clip.kind() == Kind.STAFF ? 0 : 1;
    }

    private static Kind on(String local) {
        return director().moment(ZONE, c -> 1, false, at(local)).turn().kind();
    }

    private static PlanDirector director() {
        return new PlanDirector(PLAN, new Agenda(HOURS, CHINA));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHINA).toInstant();
    }
}
