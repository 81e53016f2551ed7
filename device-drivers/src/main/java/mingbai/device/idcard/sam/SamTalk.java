package mingbai.device.idcard.sam;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;
import mingbai.device.health.Statistics.Count;
import mingbai.device.idcard.CardSeen;
import mingbai.device.idcard.CardSeen.Unreadable.Why;
import mingbai.device.idcard.IdCard;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;
import mingbai.device.owner.DeviceBook;
import mingbai.device.owner.Ear;
import mingbai.device.owner.LineTrouble;
import mingbai.device.owner.OwnerPatience;
import mingbai.device.owner.Talk;
import mingbai.device.owner.TalkEnded;

/// Looks for a card while somebody waits, reads it, and tells it once.
final class SamTalk implements Talk {
    /// How often a card that answered badly is selected and read again.
    static final int ATTEMPTS = 3;

    private static final int ASKED_TWICE = 2;
    private static final Duration LOOK_AT_IDLE_MODULE = Duration.ofSeconds(30);

    private static final Finding ILL =
            new Finding(
                    Severity.CRITICAL,
                    "身份证安全模块故障或未授权，请断电重启，仍不行请报修。",
                    "The security module failed or is not authorised: power-cycle, else repair.");

    private final DeviceBook book;
    private final SamPatience patience;
    private final OwnerPatience ownerPatience;
    private final Ear<CardSeen> ear = new Ear<>("identity card reader");
    private SamFraming framing = new SamFraming();
    private Deadline nextFind = Deadline.in(Duration.ZERO);
    private Deadline nextLook = Deadline.in(Duration.ZERO);

    SamTalk(DeviceBook book, SamPatience patience, OwnerPatience ownerPatience) {
        this.book = book;
        this.patience = patience;
        this.ownerPatience = ownerPatience;
    }

    Ear<CardSeen> ear() {
        return ear;
    }

    @Override
    public void begin(ByteLine line) throws IOException {
        forget();
        look(line);
    }

    /// Asks the module how it is.
    void look(ByteLine line) throws IOException {
        nextLook = Deadline.in(LOOK_AT_IDLE_MODULE);
        status(line, SamCommand.STATUS);
    }

    @Override
    public void turn(ByteLine line) throws IOException {
        if (ear.listens() && nextFind.passed()) {
            nextFind = Deadline.in(patience.pace());
            find(line);
        } else if (nextLook.passed()) {
            look(line);
        } else {
            rest(line);
        }
    }

    private void rest(ByteLine line) throws IOException {
        Duration left = ear.listens() ? nextFind.left() : nextLook.left();
        Duration turn = left.compareTo(LONGEST_TURN) < 0 ? left : LONGEST_TURN;
        framing.take(line.read(turn)).forEach(SamFrame::close);
    }

    /// A card that stays is not found a second time: it is told once.
    private void find(ByteLine line) throws IOException {
        if (status(line, SamCommand.FIND) != SamStatus.FOUND) {
            return;
        }
        CardSeen seen = read(line);
        boolean good = seen instanceof CardSeen.Read;
        book.tally().add(good ? Count.GOOD_READS : Count.FAILED_READS);
        try {
            ear.tell(seen);
        } finally {
            if (seen instanceof CardSeen.Read(IdCard card)) {
                card.close();
            }
        }
    }

    private CardSeen read(ByteLine line) throws IOException {
        Why why = Why.LIES_BADLY;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int selected = status(line, SamCommand.SELECT);
            if (selected == SamStatus.OK) {
                try (SamFrame answer = ask(line, SamCommand.READ, patience.read())) {
                    if (answer.status() == SamStatus.OK) {
                        Optional<IdCard> card = CardData.card(answer.data());
                        return card.<CardSeen>map(CardSeen.Read::new)
                                .orElseGet(() -> new CardSeen.Unreadable(Why.DAMAGED));
                    }
                    selected = answer.status();
                }
            }
            why = selected == SamStatus.WRONG_CARD ? Why.WRONG_CARD : Why.LIES_BADLY;
            if (!SamStatus.worthAnother(selected)) {
                break;
            }
        }
        return new CardSeen.Unreadable(why);
    }

    private int status(ByteLine line, SamCommand command) throws IOException {
        try (SamFrame answer = ask(line, command, patience.answer())) {
            int status = answer.status();
            if (SamStatus.moduleIll(status)) {
                book.observed(DeviceStatus.HARDWARE_ERROR, List.of(ILL));
            } else {
                book.observed();
            }
            return status;
        }
    }

    /// Asks twice before it gives up; a damaged answer is as good as none.
    private SamFrame ask(ByteLine line, SamCommand command, Duration limit) throws IOException {
        int damagedBefore = framing.damaged();
        for (int attempt = 1; attempt <= ASKED_TWICE; attempt++) {
            line.write(SamFrame.command(command).bytes(), ownerPatience.send());
            Deadline end = Deadline.in(limit);
            while (!end.passed()) {
                Optional<SamFrame> answer = answer(framing.take(line.read(end.left())));
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        boolean garbled = framing.damaged() > damagedBefore;
        throw new TalkEnded(garbled ? LineTrouble.GARBLED : LineTrouble.SILENT, "no sound answer");
    }

    /// The newest; older ones are of a question given up.
    private static Optional<SamFrame> answer(List<SamFrame> frames) {
        Optional<SamFrame> newest = Optional.empty();
        for (SamFrame frame : frames) {
            newest.ifPresent(SamFrame::close);
            newest = frame.isAnswer() ? Optional.of(frame) : Optional.empty();
        }
        return newest;
    }

    private void forget() {
        framing.close();
        framing = new SamFraming();
    }

    @Override
    public void end() {
        forget();
    }
}
