package mingbai.service.alert;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.duty.Duty;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Lets the watch look every few seconds, and tells people what is due: all of it in one letter, so
/// that a power cut is one e-mail. What could not be sent is tried again with the next look.
@Service
public final class AlertDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlertDesk.class);
    private static final int LOOK_SECONDS = 15;

    private final Database database;
    private final StationWatch watch;
    private final AlertBook book;
    private final Around around;
    private final List<AlertLetter.Post> posts = new ArrayList<>();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "alert-desk"));

    AlertDesk(
            Database database,
            StationWatch watch,
            AlertBook book,
            Around around,
            Settings settings) {
        this.database = database;
        this.watch = watch;
        this.book = book;
        this.around = around;
        var alerts = settings.ground().alerts();
        alerts.mail().ifPresent(mail -> posts.add(new MailPost(mail)));
        alerts.webhook().ifPresent(webhook -> posts.add(new WebhookPost(webhook)));
        var _ =
                thread.scheduleWithFixedDelay(
                        this::onDuty, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// Whose alerts these are, whose turn it is, when, and what else there is to tell.
    @Component
    record Around(HallShelf shelf, Duty duty, InstantSource clock, ObjectProvider<News> news) {}

    private void onDuty() {
        try {
            if (around.duty().mine()) {
                look();
            }
        } catch (RuntimeException e) {
            LOG.error("The stations could not be watched", e);
        }
    }

    /// Looks now, and tells.
    public synchronized void look() {
        watch.look();
        var letter = letter();
        if (letter.empty() || !watch.hallOpen()) {
            return;
        }
        boolean sent = false;
        for (var post : posts) {
            sent |= sent(post, letter);
        }
        if (sent || posts.isEmpty()) {
            book.told(letter.begun(), letter.over());
            var _ = database.writeNow(sql -> told(sql, letter.news()));
        }
    }

    private AlertLetter letter() {
        var now = around.clock().instant();
        return database.read(sql -> {
            var rules = AlertRule.all(sql);
            var begun =
                    AlertBook.open(sql).stream()
                            .filter(a -> a.due(rules.getOrDefault(a.kind(), a.kind().usual()), now))
                            .toList();
            return new AlertLetter(
                    around.shelf().plan(sql).map(AlertDesk::name).orElse("明白"),
                    begun,
                    AlertBook.overUntold(sql),
                    around.news().orderedStream().flatMap(n -> n.untold(sql).stream()).toList(),
                    around.shelf().timeZone());
        });
    }

    private int told(Sql sql, List<News.Item> news) {
        around.news().orderedStream().forEach(teller -> teller.told(sql, news));
        return news.size();
    }

    private static String name(HallPlan plan) {
        return plan.profile().name().chinese();
    }

    private static boolean sent(AlertLetter.Post post, AlertLetter letter) {
        try {
            post.send(letter);
            return true;
        } catch (IOException e) {
            LOG.warn("Alerts were not sent and are tried again: {}", e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        thread.close();
    }

    /// Something besides stations that people are told of by the same post, each of it once.
    public interface News {
        /// What waits to be told.
        List<Item> untold(Sql sql);

        /// It was taken over by whoever carries letters further.
        void told(Sql sql, List<Item> items);

        /// One line of a letter. Nothing personal: it leaves the hall.
        record Item(String id, String text) {}
    }
}
