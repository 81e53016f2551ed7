package mingbai.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import mingbai.kiosk.item.paper.GuideText;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.sample.SampleStrokes;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.content.Bytes;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.command.NoCommands;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.emergency.HeldEmergency;
import mingbai.station.health.QuietPulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.queue.HeldQueue;

/// A kiosk on a sample hall, with a clock, a service and a printer that a test moves.
public final class TryOut {
    public final List<Ask> asked = new ArrayList<>();
    public final List<TicketSlip> printed = new ArrayList<>();
    public final List<GuideText> guides = new ArrayList<>();
    public final InMemoryJournal journal = new InMemoryJournal();
    public final HeldContent content;
    public final HeldQueue queue = new HeldQueue();
    public final HeldEmergency emergency = new HeldEmergency();
    public Instant now = SampleHall.NOW;
    public Executor ui = Runnable::run;
    public Function<Ask, CompletableFuture<Reply>> service =
            ask -> CompletableFuture.completedFuture(new Reply.Answered(usual(ask)));
    public CompletableFuture<SlipOutcome> paper =
            CompletableFuture.completedFuture(new SlipOutcome.Printed());

    public TryOut() {
        this(SampleHall.content());
    }

    public TryOut(HallContent shown) {
        content = new HeldContent(shown);
        queue.show(SampleHall.queue());
    }

    public Kiosk kiosk(Format format) {
        return kiosk(format, false);
    }

    public Kiosk kiosk(Format format, boolean touring) {
        return kiosk(Stand.usual(format), touring);
    }

    Kiosk kiosk(Stand stand, boolean touring) {
        var commands = new NoCommands();
        var station =
                new Station(
                        content, queue, this::ask, journal, new QuietPulse(), emergency, commands);
        var backstage =
                new KioskParts.Backstage(
                        () -> now, work -> ui.execute(work), Runnable::run, new Random(7));
        return new Kiosk(
                new KioskParts(
                        new StationId("kiosk-1"),
                        station,
                        this::print,
                        this::print,
                        backstage,
                        Optional.of(SampleStrokes.FILE),
                        Optional.of(SampleStrokes.PINYIN)),
                stand,
                touring);
    }

    private CompletableFuture<Reply> ask(Ask ask) {
        asked.add(ask);
        return service.apply(ask);
    }

    private CompletableFuture<SlipOutcome> print(GuideText guide) {
        guides.add(guide);
        return paper;
    }

    private CompletableFuture<SlipOutcome> print(TicketSlip slip) {
        printed.add(slip);
        return paper;
    }

    public static Answer usual(Ask ask) {
        return switch (ask) {
            case Ask.TakeTicket take ->
                    new Answer.TicketIssued(
                            take.id(),
                            ticket("D018", take.business().value()),
                            new Answer.Ahead(8, 29, Optional.of(Duration.ofMinutes(24))),
                            windows(17, 18, 19, 20));
            case Ask.FindTicket find ->
                    new Answer.TicketFound(
                            find.id(), ticket("D018", "estate"), Optional.of(new WindowNumber(18)));
            case Ask.FindCase find -> new Answer.CaseFound(find.id(), progress(Stage.REVIEWING));
            case Ask.FindCases find ->
                    new Answer.CasesFound(
                            find.id(), List.of(progress(Stage.READY), progress(Stage.REVIEWING)));
            case Ask.GetCaseKey key ->
                    new Answer.CaseKey(key.id(), Bytes.of(new byte[] {3, 1, 4, 1, 5}));
            case Ask.LeaseReserve other ->
                    new Answer.Refused(other.id(), Answer.Reason.NUMBERS_USED_UP);
            case Ask.GetDayKey other ->
                    new Answer.Refused(other.id(), Answer.Reason.UNKNOWN_BUSINESS);
        };
    }

    public static CaseProgress progress(Stage stage) {
        return new CaseProgress(
                new ReceiptNumber("5301272026110001"),
                SampleItems.code(1),
                stage,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 19),
                Optional.of(LocalDate.of(2026, 12, 14)));
    }

    public static Answer.Ticket ticket(String number, String business) {
        return new Answer.Ticket(
                TicketNumber.parse(number),
                new TicketToken("abcdefghijklmnopqrstuv"),
                SampleHall.business(business).id(),
                SampleHall.NOW);
    }

    private static List<WindowNumber> windows(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(WindowNumber::new).toList();
    }
}
