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
        conversation.forgetEcho();
        conversation.send(slip);
        if (profile.can(Ability.ECHO)) {
            conversation.send(Commands.ECHO_PAPER);
            return untilEcho();
        }
        return profile.can(Ability.STATUS) ? untilSettled() : new Printed(Certainty.PROBABLE);
    }

    private PrintOutcome untilEcho() throws IOException {
        Deadline deadline = Deadline.in(patience.finish());
        Optional<PrinterTrouble> before = Optional.empty();
        while (!deadline.passed()) {
            if (conversation.awaitEcho(LOOK)) {
                boolean sure = !conversation.noisy();
                return new Printed(sure ? Certainty.CONFIRMED : Certainty.PROBABLE);
            }
            Optional<PrinterTrouble> now = look();
            if (now.isPresent() && now.equals(before)) {
                return givenUp(now.get());
            }
            before = now;
        }
        return givenUp(before.orElse(PrinterTrouble.OFFLINE));
    }

    private PrintOutcome untilSettled() throws IOException {
        Deadline settled = Deadline.in(patience.settle());
        do {
            Optional<PrinterTrouble> now = look();
            if (now.isPresent()) {
                return givenUp(now.get());
            }
            conversation.awaitEcho(LOOK);
        } while (!settled.passed());
        return look().map(this::givenUp).orElse(new Printed(Certainty.PROBABLE));
    }

    private Optional<PrinterTrouble> look() throws IOException {
        return profile.can(Ability.STATUS) ? conversation.condition().trouble() : Optional.empty();
    }

    private PrintOutcome givenUp(PrinterTrouble trouble) {
        if (profile.can(Ability.FORGET)) {
            try {
                conversation.send(Commands.FORGET_SLIP);
            } catch (IOException e) {
                return new Unconfirmed(PrinterTrouble.NO_DEVICE);
            }
        }
        return new Unconfirmed(trouble);
    }
}
