package mingbai.service.exchange;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.rating.KeptRating;
import mingbai.service.rating.RatingShelf;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.GroupNames;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Uploads what is due, one rating at a time; what fails is tried again later, and what is not
/// whole waits with the reason.
@Service
public final class Exchange {
    private static final int MOST_AT_ONCE = 100;
    private static final int SHOWN = 5;

    private final Database database;
    private final ExchangeBook book;
    private final RatingSender sender;
    private final Around around;
    private final InstantSource clock;

    Exchange(
            Database database,
            ExchangeBook book,
            RatingSender sender,
            Around around,
            InstantSource clock) {
        this.database = database;
        this.book = book;
        this.sender = sender;
        this.around = around;
        this.clock = clock;
    }

    /// Where ratings, names and the hall are found, and where deeds are written down.
    @Component
    record Around(RatingShelf ratings, GroupNames names, HallShelf shelf, AuditLog audit) {}

    /// Sends what is due now. How many went; none while it is off.
    public int run() {
        var address = setting().address();
        return address.isEmpty()
                ? 0
                : due(MOST_AT_ONCE).stream().mapToInt(d -> send(address.get(), d)).sum();
    }

    /// A letter with what would be sent.
    record Draft(ExchangeBook.Letter letter, ExchangePayload payload) {}

    private int send(URI address, Draft draft) {
        var missing = draft.payload().missing();
        if (!missing.isEmpty()) {
            return failed(draft, "缺少字段 missing: " + String.join(", ", missing));
        }
        try {
            sender.send(address, draft.payload().bytes());
            return database.writeNow(sql -> book.sent(sql, draft.letter(), clock.instant()));
        } catch (IOException e) {
            return failed(draft, String.valueOf(e.getMessage()));
        }
    }

    private int failed(Draft draft, String error) {
        return database.writeNow(sql -> book.failed(sql, draft.letter(), clock.instant(), error));
    }

    /// A dry run: exactly what the next would carry; nothing is sent.
    List<Draft> dryRun() {
        return due(SHOWN);
    }

    private List<Draft> due(int most) {
        return database.read(sql ->
                book.due(sql, clock.instant(), most).stream()
                        .flatMap(letter -> draft(sql, letter).stream())
                        .toList());
    }

    private Optional<Draft> draft(Sql sql, ExchangeBook.Letter letter) {
        return around.ratings()
                .find(sql, letter.token())
                .map(kept -> new Draft(letter, ExchangePayload.of(kept, around(sql, kept))));
    }

    private ExchangePayload.Around around(Sql sql, KeptRating kept) {
        var about = kept.service().about();
        var departments = around.names().of(sql, Dimension.DEPARTMENT);
        var items = around.names().of(sql, Dimension.ITEM);
        var region =
                around.shelf().plan(sql).map(HallPlan::profile).map(p -> p.region().toString());
        return new ExchangePayload.Around(
                book.setting(sql),
                around.shelf().hall().value(),
                region.orElse(""),
                new ExchangePayload.Names(
                        departments.getOrDefault(about.department(), ""),
                        items.getOrDefault(about.item(), "")),
                around.shelf().timeZone());
    }

    public ExchangeSetting setting() {
        return database.read(book::setting);
    }

    void put(ExchangeSetting setting, String who) {
        var _ =
                database.writeNow(sql -> {
                    around.audit().add(sql, who, "修改评价上传设置", setting.url());
                    return book.put(sql, setting);
                });
    }

    Map<ExchangeBook.State, Integer> counts() {
        return database.read(book::counts);
    }

    List<ExchangeBook.Letter> dead() {
        return database.read(sql -> book.dead(sql, SHOWN * 4));
    }

    void revive(String who) {
        var _ =
                database.writeNow(sql -> {
                    around.audit().add(sql, who, "重新上传死信", "");
                    return book.revive(sql);
                });
    }
}
