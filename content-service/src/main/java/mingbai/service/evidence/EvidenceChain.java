package mingbai.service.evidence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import mingbai.model.content.Sha256;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.model.wire.Wire;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import org.springframework.stereotype.Service;

/// The stations' evidence of what they showed, in the order it came in, however long a station was
/// offline. Rows are only added, and each is bound to all before it by its hash: a row that was
/// altered or taken out is found and named.
@Service
public final class EvidenceChain implements JournalReader {
    private static final int PAGE = 1_000;
    private static final String SEPARATOR = "\n";

    private final Database database;
    private final InstantSource clock;

    EvidenceChain(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A row without its hash, and the hash it has.
    private record Link(long position, String station, Times times, String body, String hash) {
        String hashAfter(String before) {
            String text =
                    String.join(
                            SEPARATOR,
                            before,
                            String.valueOf(position),
                            station,
                            String.valueOf(times.sequence()),
                            String.valueOf(times.happened()),
                            String.valueOf(times.taken()),
                            body);
            return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        }
    }

    /// A station's own count, when it happened there, and when it came in.
    private record Times(long sequence, long happened, long taken) {}

    /// Where the chain ends.
    public record Head(long position, String hash) {}

    /// What a visitor did is none of it: this is about screens.
    private static boolean evidence(JournalEvent event) {
        return !(event instanceof JournalEvent.TicketTaken
                || event instanceof JournalEvent.SlipPrinted
                || event instanceof JournalEvent.RatingGiven
                || event instanceof JournalEvent.PadPressed);
    }

    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (evidence(entry.event())) {
            var head = head(sql);
            var times = new Times(entry.sequence(), entry.at().toEpochMilli(), clock.millis());
            var body = new String(Wire.bytes(entry.event()), StandardCharsets.UTF_8);
            var link = new Link(head.position() + 1, station.value(), times, body, "");
            add(sql, link, link.hashAfter(head.hash()));
        }
    }

    private static void add(Sql sql, Link link, String hash) {
        sql.update(
                """
                INSERT INTO evidence
                  (position, station, sequence, happened_at, taken_at, body, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                link.position(),
                link.station(),
                link.times().sequence(),
                link.times().happened(),
                link.times().taken(),
                link.body(),
                hash);
        sql.update(
                "UPDATE evidence_head SET position = ?, hash = ? WHERE id = 1",
                link.position(),
                hash);
    }

    public Head head(Sql sql) {
        return sql.first(
                        "SELECT position, hash FROM evidence_head WHERE id = 1",
                        row -> new Head(row.getLong(1), row.getString(2)))
                .orElse(new Head(0, ""));
    }

    /// Goes through all of it.
    public ChainVerdict check() {
        return database.read(this::check);
    }

    private ChainVerdict check(Sql sql) {
        var head = head(sql);
        String before = "";
        long position = 0;
        for (var page = page(sql, 0); !page.isEmpty(); page = page(sql, position)) {
            for (var link : page) {
                position++;
                if (link.position() != position) {
                    return new ChainVerdict.Broken(position, "", ChainVerdict.Break.MISSING);
                }
                if (!link.hashAfter(before).equals(link.hash())) {
                    return new ChainVerdict.Broken(
                            position, link.station(), ChainVerdict.Break.ALTERED);
                }
                before = link.hash();
            }
        }
        return position == head.position() && before.equals(head.hash())
                ? new ChainVerdict.Whole(position, before)
                : new ChainVerdict.Broken(position + 1, "", ChainVerdict.Break.CUT_OFF);
    }

    private static List<Link> page(Sql sql, long after) {
        return sql.list(
                """
                SELECT position, station, sequence, happened_at, taken_at, body, hash
                FROM evidence WHERE position > ? ORDER BY position LIMIT ?
                """,
                EvidenceChain::link,
                after,
                PAGE);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getString(2),
                new Times(row.getLong(3), row.getLong(4), row.getLong(5)),
                row.getString(6),
                row.getString(7));
    }

    /// Entries that a station counted and the service never got: its journal was full, or lost.
    public record Gap(String station, long from, long to) {}

    /// By station.
    public List<Gap> gaps() {
        return database.read(sql ->
                sql.list(
                        """
                        SELECT station, earlier + 1, sequence - 1 FROM
                          (SELECT station, sequence,
                             lag(sequence) OVER (PARTITION BY station ORDER BY sequence) AS earlier
                           FROM journal_entry) AS counted
                        WHERE sequence > earlier + 1 ORDER BY station, sequence
                        """,
                        row -> new Gap(row.getString(1), row.getLong(2), row.getLong(3))));
    }
}
