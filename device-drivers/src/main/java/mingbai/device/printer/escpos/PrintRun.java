package mingbai.device.printer.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mingbai.device.line.Deadline;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Certainty;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.escpos.EscPosProfile.Ability;

/// One slip on its way out of the printer, from the first byte on.
final class PrintRun {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Conversation conversation;
    private final EscPosProfile profile;
    private final Patience patience;

    PrintRun(Conversation conversation, EscPosProfile profile, Patience patience) {
        this.conversation = conversation;
        this.profile = profile;
        this.patience = patience;
    }

    /// Never refuses: once bytes went out, nobody can say that nothing was printed.
    PrintOutcome print(byte[] slip) throws IOException {
        conversation.listenAfresh();
        conversation.send(slip);
        if (profile.can(Ability.ECHO)) {
            conversation.requestEcho();
            return untilEcho();
        }
        return profile.can(Ability.STATUS) ? untilSettled() : new Printed(Certainty.PROBABLE);
    }

    private PrintOutcome untilEcho() throws IOException {
        Deadline deadline = Deadline.in(patience.finish());
        Optional<PrinterTrouble> before = Optional.empty();
        while (!deadline.passed()) {
            if (conversation.awaitEchoes(LOOK)) {
                boolean sure = !conversation.noisy();
                return new Printed(sure ? Certainty.CONFIRMED : Certainty.PROBABLE);
            }
            Optional<PrinterTrouble> now = look();
            if (now.isPresent() && now.equals(before)) {
                return new Unconfirmed(now.get());
            }
            before = now;
        }
        conversation.writeOffEchoes();
        return new Unconfirmed(before.orElse(PrinterTrouble.OFFLINE));
    }

    private PrintOutcome untilSettled() throws IOException {
        Deadline settled = Deadline.in(patience.settle());
        do {
            Optional<PrinterTrouble> now = look();
            if (now.isPresent()) {
                return new Unconfirmed(now.get());
            }
            conversation.pass(LOOK);
        } while (!settled.passed());
        Optional<PrinterTrouble> last = look();
        return last.isPresent() ? new Unconfirmed(last.get()) : new Printed(Certainty.PROBABLE);
    }

    private Optional<PrinterTrouble> look() throws IOException {
        return profile.can(Ability.STATUS) ? conversation.condition().trouble() : Optional.empty();
    }
}
