package mingbai.service.followup;

import java.time.InstantSource;
import java.util.regex.Pattern;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Database;
import org.springframework.stereotype.Service;

/// A visitor's own consent to be called about their low rating, apart from the rating itself. The
/// number is kept encrypted and only while the case is open.
@Service
public final class CallBacks {
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{9,11}");

    private final Database database;
    private final CaseTable table;
    private final PhoneVault vault;
    private final InstantSource clock;

    CallBacks(Database database, CaseTable table, PhoneVault vault, InstantSource clock) {
        this.database = database;
        this.table = table;
        this.vault = vault;
        this.clock = clock;
    }

    /// Whether somebody with this ticket may be asked.
    public boolean wanted(TicketToken token) {
        return database.read(sql ->
                table.find(sql, token)
                        .filter(c -> !c.state().over() && !c.consented())
                        .isPresent());
    }

    /// Keeps a number; false where it is none, or nobody asked for it.
    public boolean agree(TicketToken token, String text) {
        var phone = text.replaceAll("[\\s-]", "");
        if (!PHONE.matcher(phone).matches()) {
            return false;
        }
        return database.writeNow(sql -> {
            var open = table.find(sql, token).filter(c -> !c.state().over() && !c.consented());
            open.ifPresent(it -> {
                table.set(sql, it, CaseTable.Field.PHONE, vault.lock(phone, it.id()));
                var step =
                        new CaseTable.Step(
                                clock.instant(), CaseOpening.SYSTEM, "群众单独同意回访，留下电话", "");
                table.step(sql, it.id(), step);
            });
            return open.isPresent();
        });
    }

    /// Whoever calls needs the number; that they looked is written down.
    String phone(LowCase it, String who) {
        var step = new CaseTable.Step(clock.instant(), who, "查看回访电话", "");
        var _ = database.writeNow(sql -> table.step(sql, it.id(), step));
        return vault.open(it.people().phone(), it.id());
    }
}
