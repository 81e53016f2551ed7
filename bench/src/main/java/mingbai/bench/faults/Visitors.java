package mingbai.bench.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who stand before a kiosk, and what they were told: a ticket in the hand and a thank-you
/// for a rating must not be taken back.
final class Visitors {
    private static final Logger LOG = LoggerFactory.getLogger(Visitors.class);

    private final StationId kiosk;
    private final List<BusinessId> businesses;
    private final RandomGenerator chance;
    private final List<String> tickets = new ArrayList<>();
    private final List<String> ratings = new ArrayList<>();

    Visitors(StationId kiosk, List<BusinessId> businesses, RandomGenerator chance) {
        this.kiosk = kiosk;
        this.businesses = businesses;
        this.chance = chance;
    }

    /// Several at once, as at several windows of the same kiosk; each rates as well.
    void come(Station station, int many) throws InterruptedException, ExecutionException {
        var replies = IntStream.range(0, many).mapToObj(_ -> station.desk().ask(ask())).toList();
        for (int i = 0; i < many; i++) {
            rate(station);
        }
        for (var reply : replies) {
            switch (reply.get()) {
                case Reply.Answered(Answer.TicketIssued issued) ->
                        tickets.add(issued.ticket().token().value());
                case Reply.OutOfReserve(var ticket) -> tickets.add(ticket.token().value());
                case Reply.Answered(Answer _), Reply.NoAnswer() -> {
                    // Nobody was promised anything.
                }
            }
        }
    }

    private Ask.TakeTicket ask() {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()),
                kiosk,
                businesses.get(chance.nextInt(businesses.size())),
                Optional.empty());
    }

    /// A rating that the kiosk cannot keep is not thanked for.
    void rate(Station station) {
        var token = TicketToken.draw(chance);
        try {
            station.journal()
                    .append(
                            new JournalEvent.RatingGiven(
                                    new Rating(
                                            token,
                                            Grade.SATISFIED,
                                            List.of(),
                                            "",
                                            Rating.Channel.HALL_TERMINAL)));
            ratings.add(token.value());
        } catch (IOException e) {
            LOG.info("A rating was not kept, and nobody was thanked: {}", e.getMessage());
        }
    }

    /// What others were told before, by a kiosk of the same name.
    void remember(List<String> theirTickets, List<String> theirRatings) {
        tickets.addAll(theirTickets);
        ratings.addAll(theirRatings);
    }

    List<String> tickets() {
        return List.copyOf(tickets);
    }

    List<String> ratings() {
        return List.copyOf(ratings);
    }
}
