package mingbai.model.protocol;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.model.journal.JournalEvent;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.notice.Interruption;
import mingbai.model.notice.Validity;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.Panel;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Schedule;
import mingbai.model.programme.Slot;
import mingbai.model.rating.PublicFigures;
import mingbai.model.rules.Span;

/// What boards show and say of it.
final class SomeBoards {
    private static final Schedule MONDAY_MORNINGS =
            new Schedule(
                    Optional.of("FREQ=WEEKLY;BYDAY=MO"),
                    Optional.of(LocalDate.of(2026, 1, 1)),
                    Optional.of(LocalDate.of(2026, 12, 31)),
                    Schedule.Days.OPEN,
                    List.of(Span.parse("09:00-12:00")));

    static final BoardPlan PLAN =
            new BoardPlan(
                    "waiting-area",
                    "休息等候区",
                    new BoardPlan.Canvas(1920, 1080),
                    List.of(
                            new PlanZone(
                                    "large",
                                    new PlanZone.Place(0, 0, 1920, 996),
                                    List.of(
                                            Slot.always("usual"),
                                            new Slot("monday", 10, MONDAY_MORNINGS)))),
                    List.of(
                            new Playlist("usual", List.of(Clip.of(Kind.CALLS, 20))),
                            new Playlist(
                                    "monday",
                                    List.of(
                                            new Clip(
                                                    Kind.NOTICE,
                                                    "n1",
                                                    15,
                                                    Clip.Transition.FADE)))));

    static final BoardProgramme PROGRAMME =
            new BoardProgramme(
                    "hall-board", "大厅主屏", List.of(new BoardProgramme.Page(Kind.CALLS, 20)), true);

    static final Panel PANEL =
            new Panel("p1", "五公开", "Disclosure", List.of(new Panel.Section("事项", "正文")));

    static final PublicFigures FIGURES =
            new PublicFigures(
                    YearMonth.of(2026, 10),
                    new PublicFigures.Counts(30, 6, 2, 1, 1),
                    List.of(
                            new PublicFigures.Part("民政局", new PublicFigures.Share(20, 21)),
                            new PublicFigures.Part("公安局", new PublicFigures.Share(18, 19))),
                    1,
                    List.of(
                            new PublicFigures.Star(
                                    "演示甲（Y001）", new PublicFigures.Share(20, 20), 19)));

    static final Interruption INTERRUPTION =
            new Interruption("i1", "寻物启事", "请到咨询导办台", new Validity(Some.MOMENT, Some.LATER), 5);

    static final JournalEvent.BoardPlayed PLAYED =
            new JournalEvent.BoardPlayed(
                    new JournalEvent.Stretch(Some.MOMENT, Some.LATER, 36_000),
                    List.of(new JournalEvent.Drawn(Some.SCOPE, 4)),
                    List.of(new JournalEvent.Played("large", "NOTICE n1", 20, 300)),
                    new Sha256("0".repeat(64)));

    private SomeBoards() {}
}
