package mingbai.display.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.display.programme.BoardMoment.Showing;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.TicketNumber;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;

/// Decides what a hall board shows.
public record BoardDirector(
        HallContent content, QueueView queue, Announcing announcing, Reach reach) {

    /// How many of the last calls a board lists.
    public static final int RECENT = 8;

    /// The zone a hall's day is counted in, where no hall is known yet.
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static ZoneId zone(HallContent content) {
        return content.hall().map(h -> h.name().timeZone()).orElse(CHINA);
    }

    public BoardMoment moment(BoardProgramme programme, Rotation.Leaves leaves, Instant now) {
        var freshness = Freshness.of(queue, now, zone(content));
        var known = freshness.fresh() ? queue.snapshot() : Optional.<QueueSnapshot>empty();
        return new BoardMoment(
                showing(programme, leaves, now),
                recent(now),
                WaitingLine.of(content, known).stream()
                        .filter(w -> reach.has(w.business(), content))
                        .toList(),
                freshness);
    }

    private Showing showing(BoardProgramme programme, Rotation.Leaves leaves, Instant now) {
        return announcing
                .now()
                .<Showing>map(a -> announcement(a, now))
                .orElseGet(() -> new Showing.Page(Rotation.turn(programme, leaves, now)));
    }

    private Showing announcement(Announcing.Now announced, Instant now) {
        return new Showing.Announcement(
                CallCard.of(announced.call(), content),
                Flash.lit(Duration.between(announced.since(), now)));
    }

    /// Today's last calls, the newest first, each ticket once. What still waits to be announced is
    /// not among them yet: nobody should read a number there before it had its moment.
    private List<CallCard> recent(Instant now) {
        var zone = zone(content);
        var today = now.atZone(zone).toLocalDate();
        var tickets = new HashSet<TicketNumber>();
        var snapshot = queue.snapshot().map(QueueSnapshot::recent).orElse(List.of());
        return Stream.concat(snapshot.stream(), announcing.heard().stream())
                .distinct()
                .filter(c -> c.at().atZone(zone).toLocalDate().equals(today))
                .filter(c -> !announcing.pending().contains(c))
                .filter(c -> reach.has(c.window(), content))
                .sorted(Comparator.comparing(Call::at).thenComparingLong(Call::sequence).reversed())
                .filter(c -> tickets.add(c.ticket()))
                .limit(RECENT)
                .map(c -> CallCard.of(c, content))
                .toList();
    }
}
