package mingbai.device.printer.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.health.Statistics.Count;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;
import mingbai.device.line.LineException;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.Slip;
import mingbai.device.printer.escpos.EscPosProfile.Ability;
import mingbai.device.printer.escpos.answer.PrinterCondition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a conversation with the printer alive: opens the line, and opens it again when it broke.
final class Connection implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Connection.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /// More than one image slice or QR code: ends whatever command a broken slip stopped in.
    private static final byte[] FLUSH = new byte[4096];

    private final ByteLine.Opener opener;
    private final EscPosProfile profile;
    private final Patience patience;
    private final HealthBook book;
    private @Nullable Conversation conversation;
    private boolean slipBroke;
    private Duration pause = FIRST_PAUSE;
    private Deadline nextTry = Deadline.in(Duration.ZERO);

    Connection(ByteLine.Opener opener, EscPosProfile profile, Patience patience, HealthBook book) {
        this.opener = opener;
        this.profile = profile;
        this.patience = patience;
        this.book = book;
    }

    /// A look at an idle printer; a lost one is tried again with growing pauses.
    void watch() {
        if (conversation == null && !nextTry.passed()) {
            return;
        }
        try {
            check(open());
        } catch (IOException e) {
            lost(e);
        }
    }

    /// Asks the printer whether it can print now, on a new line if the old one turns out dead.
    Optional<PrinterTrouble> check() {
        boolean old = conversation != null;
        try {
            return check(open());
        } catch (IOException e) {
            PrinterTrouble trouble = lost(e);
            return old && trouble == PrinterTrouble.NO_DEVICE ? check() : Optional.of(trouble);
        }
    }

    private Optional<PrinterTrouble> check(Conversation open) throws IOException {
        if (!profile.can(Ability.STATUS)) {
            book.assumed();
            return Optional.empty();
        }
        PrinterCondition condition = open.condition();
        book.observed(condition);
        return condition.trouble();
    }

    Conversation open() throws IOException {
        Conversation now = conversation;
        if (now == null) {
            now = new Conversation(opener.open(), patience);
            conversation = now;
            greet(now);
            log.info("Ticket printer connected: {}", opener);
            book.tally().add(Count.CONNECTIONS);
            pause = FIRST_PAUSE;
        }
        return now;
    }

    /// A printer that is taken hangs up before it answers anything.
    private void greet(Conversation fresh) throws IOException {
        try {
            if (profile.can(Ability.STATUS)) {
                fresh.condition();
            }
        } catch (LineException e) {
            throw e.reason() == LineException.Reason.BROKEN
                    ? new LineException(LineException.Reason.BUSY, "hung up at once", e)
                    : e;
        }
        if (slipBroke) {
            fresh.send(FLUSH);
            fresh.send(new EscPosEncoding(profile).encode(Slip.builder().cut().build()));
            slipBroke = false;
        }
        fresh.send(Commands.AUTO_STATUS_OFF);
    }

    /// The line broke in the middle of a slip: its rest must not hang on the next one.
    PrinterTrouble brokeInSlip(IOException e) {
        slipBroke = true;
        return lost(e);
    }

    private PrinterTrouble lost(IOException e) {
        PrinterTrouble trouble =
                e instanceof LineException known
                        ? PrinterTrouble.of(known.reason())
                        : PrinterTrouble.OFFLINE;
        close();
        if (book.health().details().stream().noneMatch(trouble.finding()::equals)) {
            log.warn("Ticket printer lost: {} ({})", trouble, e.getMessage());
        }
        book.lost(trouble);
        nextTry = Deadline.in(pause);
        pause = pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        return trouble;
    }

    @Override
    public void close() {
        Conversation old = conversation;
        conversation = null;
        if (old != null) {
            old.close();
        }
    }
}
