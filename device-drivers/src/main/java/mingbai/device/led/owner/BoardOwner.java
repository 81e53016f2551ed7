package mingbai.device.led.owner;

import java.io.IOException;
import java.time.Duration;
import mingbai.device.health.Statistics.Count;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedTrouble;
import mingbai.device.line.Deadline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loop of the thread that owns a board: connect, send what is wished, look, connect again.
final class BoardOwner<T extends BoardTalk> implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(BoardOwner.class);

    private final BoardTalk.Dialer<T> dialer;
    private final Wishes<T> wishes;
    private final BoardHealth book;
    private final BoardSettings settings;
    private volatile boolean closing;
    private @Nullable T talk;
    private long repeatsTold;
    private LedTrouble lastTrouble = LedTrouble.NO_DEVICE;
    private Duration pause;
    private Deadline nextTry = Deadline.in(Duration.ZERO);
    private Deadline nextLook = Deadline.in(Duration.ZERO);

    BoardOwner(
            BoardTalk.Dialer<T> dialer,
            Wishes<T> wishes,
            BoardHealth book,
            BoardSettings settings) {
        this.dialer = dialer;
        this.wishes = wishes;
        this.book = book;
        this.settings = settings;
        this.pause = settings.patience().firstPause();
    }

    void stop() {
        closing = true;
    }

    @Override
    public void run() {
        try {
            while (!closing) {
                turn();
            }
        } catch (InterruptedException e) {
            log.debug("LED board thread told to stop");
        } finally {
            hangUp();
            wishes.end();
        }
    }

    private void turn() throws InterruptedException {
        try {
            T now = talk;
            if (!nextTry.passed()) {
                wishes.keepAll(lastTrouble);
                wishes.await(nextTry.left());
            } else if (now == null) {
                connect();
            } else {
                serve(now);
            }
        } catch (IOException e) {
            lost(e);
        } catch (RuntimeException e) {
            log.error("LED board failed by a fault of ours", e);
            lost(CardTrouble.lost(LedTrouble.REFUSED_BY_CARD, "fault of ours"));
        }
    }

    private void connect() throws IOException {
        T fresh = dialer.dial();
        talk = fresh;
        book.tally().add(Count.CONNECTIONS);
        tellRepeats(fresh);
        log.info("LED board connected: {}", dialer);
        book.well(fresh.confidence());
        wishes.everythingAgain();
        nextLook = Deadline.in(settings.patience().watch());
        pause = settings.patience().firstPause();
    }

    private void serve(T now) throws IOException, InterruptedException {
        var step = wishes.next();
        if (step.isPresent()) {
            perform(now, step.get());
        } else if (nextLook.passed()) {
            look(now);
        } else {
            wishes.await(wishes.untilDue(nextLook.left()));
        }
    }

    /// Written as they happen, since a lost line takes its own count with it.
    private void tellRepeats(T now) {
        book.tally().add(Count.FRAMES_REPEATED, now.repeated() - repeatsTold);
        repeatsTold = now.repeated();
    }

    private void look(T now) throws IOException {
        nextLook = Deadline.in(settings.patience().watch());
        try {
            book.looked(now.look(), now.confidence());
        } catch (CardTrouble e) {
            if (!e.lineGood()) {
                throw e;
            }
            complained(e);
        }
    }

    /// Health is written before anybody is told, so that who was told reads the same there.
    private void perform(T now, Step<T> step) {
        try {
            Runnable tell = act(now, step);
            tellRepeats(now);
            book.well(now.confidence());
            pause = settings.patience().firstPause();
            tell.run();
        } catch (CardTrouble e) {
            complained(e, step);
        } catch (IOException e) {
            wishes.again(step);
            lost(e);
            step.tell(kept(step, CardTrouble.of(e)));
        } catch (RuntimeException e) {
            // Our bug must not be repeated for ever with the same content.
            wishes.drop(step);
            step.tell(new LedOutcome.Refused(LedTrouble.REFUSED_BY_CARD));
            throw e;
        }
    }

    private Runnable act(T now, Step<T> step) throws IOException {
        switch (step) {
            case Step.Paint<T> paint -> {
                var substituted = now.apply(paint.change());
                wishes.painted();
                book.tally().add(Count.AREAS_UPDATED, paint.change().changed().size());
                return () -> paint.tell(substituted);
            }
            case Step.Clear<T> _ -> now.clear();
            case Step.Dim<T> dim -> now.brightness(dim.level());
            case Step.Power<T> power -> now.power(power.on());
            case Step.Clock<T> _ -> now.setClock(settings.now());
            case Step.Order<T> order -> order.deed().on(now);
        }
        return () -> step.tell(LedOutcome.shown());
    }

    /// A busy card is asked again later; what it refused otherwise is not.
    private void complained(CardTrouble e, Step<T> step) {
        if (e.lineGood() && e.trouble() != LedTrouble.CARD_BUSY) {
            wishes.drop(step);
            complained(e);
            step.tell(new LedOutcome.Refused(e.trouble()));
            return;
        }
        wishes.again(step);
        if (e.lineGood()) {
            complained(e);
        } else {
            lost(e);
        }
        step.tell(kept(step, e.trouble()));
    }

    private void complained(CardTrouble e) {
        if (!book.suffers(e.trouble())) {
            log.warn("LED board complains: {} ({})", e.trouble(), e.getMessage());
        }
        book.complained(e.trouble());
        if (e.trouble() == LedTrouble.CARD_BUSY) {
            backOff(e.trouble());
        }
    }

    private LedOutcome kept(Step<T> step, LedTrouble trouble) {
        return step instanceof Step.Order<T>
                ? new LedOutcome.Refused(trouble)
                : new LedOutcome.Kept(trouble);
    }

    private void lost(IOException e) {
        LedTrouble trouble = CardTrouble.of(e);
        hangUp();
        if (!book.suffers(trouble)) {
            log.warn("LED board lost: {} ({})", trouble, e.getMessage());
        }
        book.lost(trouble);
        backOff(trouble);
    }

    private void backOff(LedTrouble trouble) {
        lastTrouble = trouble;
        nextTry = Deadline.in(pause);
        Duration longest = settings.patience().longestPause();
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    private void hangUp() {
        T old = talk;
        talk = null;
        if (old != null) {
            tellRepeats(old);
            repeatsTold = 0;
            old.close();
        }
    }
}
