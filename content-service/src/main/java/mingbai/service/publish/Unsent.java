package mingbai.service.publish;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mingbai.model.content.Scope;
import mingbai.service.database.Database;
import mingbai.service.library.Library;
import org.springframework.stereotype.Component;

/// Which scopes read differently from what is out, so that their release waits. Working that out
/// takes all their documents: it is done once for each state of the library, and each hour.
@Component
public final class Unsent {
    private final Database database;
    private final Library library;
    private final Publisher publisher;
    private final InstantSource clock;
    private final Map<Scope, Answer> answers = new ConcurrentHashMap<>();

    Unsent(Database database, Library library, Publisher publisher, InstantSource clock) {
        this.database = database;
        this.library = library;
        this.publisher = publisher;
        this.clock = clock;
    }

    private record Moment(long revision, long version, long hour) {}

    private record Answer(Moment moment, boolean waits) {}

    /// Whether something of it waits.
    public boolean waits(Scope scope) {
        var now = now(scope);
        var last = answers.get(scope);
        if (last == null || !last.moment().equals(now)) {
            last = new Answer(now, publisher.draft(scope).isPresent());
            answers.put(scope, last);
        }
        return last.waits();
    }

    private Moment now(Scope scope) {
        long version = database.read(sql -> publisher.version(sql, scope));
        long hour = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        return new Moment(database.read(library::revision), version, hour);
    }
}
