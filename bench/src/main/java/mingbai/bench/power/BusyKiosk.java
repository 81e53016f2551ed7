package mingbai.bench.power;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.BareHall;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.ContentManifest;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.status.StationStatus;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingOutcome;
import mingbai.station.StationRuntime;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.journal.Journal;
import mingbai.station.journal.SqliteJournal;
import mingbai.station.reserve.TicketReserve;

/// A kiosk that is alone for a while, then together with its service, then off.
final class BusyKiosk {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int VISITORS = 6;

    private final PowerGround ground;
    private final String broker;
    private final InstantSource clock;
    private final Said said;
    private final Map<TicketNumber, TicketToken> tickets = new HashMap<>();

    BusyKiosk(PowerGround ground, String broker, InstantSource clock, Said said) {
        this.ground = ground;
        this.broker = broker;
        this.clock = clock;
        this.said = said;
    }

    /// Without a service: tickets out of the reserve, their slips, and ratings of any ticket.
    void alone(List<BusinessId> businesses, RandomGenerator chance) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        try (var journal = SqliteJournal.open(ground.stationData(), clock, TicketReserve.TABLES)) {
            var reserve = new TicketReserve(journal, chance);
            for (int i = 0; i < VISITORS; i++) {
                var ask = ask(businesses.get(chance.nextInt(businesses.size())));
                var ticket = reserve.give(ask, today, clock.instant());
                if (ticket.isPresent()) {
                    said.say(Said.GIVEN, ticket.get().token());
                    said.say(Said.ENTRY, "ticket-taken", ticket.get().token());
                    printed(reserve, ticket.get());
                }
                rate(reserve, TicketToken.draw(chance));
            }
        }
    }

    private static Ask.TakeTicket ask(BusinessId business) {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()),
                new StationId("kiosk-1"),
                business,
                Optional.empty());
    }

    private void printed(Journal journal, Answer.Ticket ticket) throws IOException {
        journal.append(
                new JournalEvent.SlipPrinted(
                        ticket.number(), ticket.token(), JournalEvent.PrintResult.PRINTED));
        said.say(Said.ENTRY, "slip-printed", ticket.token());
    }

    private void rate(Journal journal, TicketToken ticket) throws IOException {
        journal.append(new JournalEvent.RatingGiven(rating(ticket)));
        said.say(Said.ENTRY, "rating-given", ticket);
    }

    private static Rating rating(TicketToken ticket) {
        return new Rating(
                ticket, Grade.VERY_SATISFIED, List.of(), "", Rating.Channel.HALL_TERMINAL);
    }

    /// With the service: an edit arrives, tickets are taken, called and rated, and the journal is
    /// handed over.
    void together(BareHall hall, RandomGenerator chance) throws Exception {
        var settings = ground.kiosk(broker, ground.trust());
        try (var runtime = StationRuntime.open(settings, StationStatus.Kind.KIOSK, clock)) {
            runtime.station().content().onChange(this::shows);
            said.say(Said.ONLINE);
            runtime.start();
            hall.edit();
            var out = hall.publish();
            said.published(out);
            Waiting.until("the edit", PATIENCE, () -> shows(runtime, out));
            var businesses = hall.businesses();
            for (int i = 0; i < VISITORS; i++) {
                take(runtime, businesses.get(chance.nextInt(businesses.size())));
            }
            served(hall, runtime);
            Waiting.until("the journal's receipts", PATIENCE, () -> runtime.pending() == 0);
            said.say(Said.HANDED);
        }
    }

    private void shows(HallContent content) {
        content.versions().forEach(v -> said.say(Said.SHOWN, v.scope().text(), v.number()));
    }

    private static boolean shows(StationRuntime runtime, List<ContentManifest> out) {
        var shown = runtime.station().content().current().versions();
        return out.stream()
                .allMatch(wanted ->
                        shown.stream()
                                .anyMatch(v ->
                                        v.scope().equals(wanted.scope())
                                                && v.number() >= wanted.version()));
    }

    private void take(StationRuntime runtime, BusinessId business) throws Exception {
        switch (runtime.station().desk().ask(ask(business)).get()) {
            case Reply.Answered(Answer.TicketIssued issued) -> {
                said.say(Said.TICKET, issued.ticket().token());
                tickets.put(issued.ticket().number(), issued.ticket().token());
                printed(runtime.station().journal(), issued.ticket());
            }
            case Reply.OutOfReserve(var ticket) -> said.say(Said.GIVEN, ticket.token());
            case Reply.Answered(Answer _), Reply.NoAnswer() -> {
                // Nobody was promised anything.
            }
        }
    }

    /// Every second one rates on the telephone, the others at the kiosk.
    private void served(BareHall hall, StationRuntime runtime) throws IOException {
        boolean phone = true;
        for (var number : hall.serve()) {
            var token = tickets.remove(number);
            if (token == null) {
                continue;
            }
            if (phone) {
                var outcome = hall.part(RatingBook.class).rate(rating(token));
                if (outcome == RatingOutcome.TAKEN) {
                    said.say(Said.RATED, token);
                }
            } else {
                rate(runtime.station().journal(), token);
                said.say(Said.TO_BE_RATED, token);
            }
            phone = !phone;
        }
    }
}
