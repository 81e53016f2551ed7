package mingbai.model.protocol;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.ask.Ask;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rules.Fairness;
import mingbai.model.rules.MissPolicy;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.model.rules.Quota;
import mingbai.model.rules.Span;

/// Messages that take many lines to say.
final class SomeLong {
    static final QueueRules RULES =
            new QueueRules(
                    new OpeningHours(
                            List.of(
                                    new OpeningHours.Day(
                                            DayOfWeek.MONDAY,
                                            List.of(
                                                    Span.parse("09:00-12:00"),
                                                    Span.parse("13:00-17:00")))),
                            List.of(LocalDate.of(2026, 10, 1)),
                            List.of(LocalDate.of(2026, 10, 10))),
                    new Fairness(2, Duration.ofMinutes(30), Duration.ofMinutes(15)),
                    new MissPolicy.KeepTimes(3, 3),
                    false,
                    10,
                    List.of(new Quota(Some.MARRIAGE, Optional.of(Span.parse("09:00-12:00")), 30)));

    static final JournalBatch BATCH =
            new JournalBatch(
                    Some.KIOSK,
                    List.of(
                            Some.entry(
                                    1,
                                    new JournalEvent.SlipPrinted(
                                            Some.NUMBER,
                                            Some.TOKEN,
                                            JournalEvent.PrintResult.PRINTED)),
                            Some.entry(
                                    2,
                                    new JournalEvent.RatingGiven(
                                            new Rating(
                                                    Some.TOKEN,
                                                    Grade.SATISFIED,
                                                    List.of(411, 412),
                                                    "很快",
                                                    Rating.Channel.HALL_TERMINAL))),
                            Some.entry(
                                    3, new JournalEvent.ContentShown(Some.SCOPE, 4, Some.MOMENT)),
                            Some.entry(
                                    4,
                                    new JournalEvent.TicketTaken(
                                            new Ask.TakeTicket(
                                                    Some.REQUEST,
                                                    Some.KIOSK,
                                                    Some.MARRIAGE,
                                                    Optional.empty()),
                                            LocalDate.of(2026, 11, 23),
                                            Some.TICKET)),
                            Some.entry(5, SomeBoards.PLAYED),
                            Some.entry(
                                    6, new JournalEvent.ContentStored(Some.SCOPE, 4, Some.MOMENT)),
                            Some.entry(
                                    7,
                                    new JournalEvent.PadPressed(
                                            new WindowNumber(8), Some.NUMBER, Grade.SATISFIED))));

    private SomeLong() {}
}
