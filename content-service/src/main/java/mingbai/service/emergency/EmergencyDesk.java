package mingbai.service.emergency;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.MessageBus;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.notice.NoticeCheck;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Where screens are darkened, urgent notices shown, and both ended. Orders are signed in people's
/// browsers; this desk judges each as the stations will, and sends it at once.
@Service
public final class EmergencyDesk {
    /// How old a signed order may be when it comes.
    static final Duration FRESH = Duration.ofMinutes(10);

    static final Set<Role> ON_DUTY = Set.of(Role.REVIEWER, Role.MANAGER);

    private final Database database;
    private final OrderTable table;
    private final Trust trust;
    private final MessageBus bus;
    private final Parts parts;

    EmergencyDesk(Database database, OrderTable table, Trust trust, MessageBus bus, Parts parts) {
        this.database = database;
        this.table = table;
        this.trust = trust;
        this.bus = bus;
        this.parts = parts;
        bus.whenConnected(this::everythingAgain);
    }

    /// Whom it asks, and where it writes things down.
    @Component
    record Parts(AccountService accounts, AuditLog audit, InstantSource clock) {}

    /// A signature from somebody's browser.
    public record Signed(Bytes order, Envelope.Signed signature) {}

    public Optional<Given> current(Scope scope) {
        return database.read(sql -> table.current(sql, scope));
    }

    public Optional<HalfLift> waiting(Scope scope) {
        return database.read(sql -> table.waiting(sql, scope));
    }

    public List<Given> latest(int most) {
        return database.read(sql -> table.latest(sql, most));
    }

    public long followers(EmergencyOrder order) {
        return database.read(sql -> table.followers(sql, order.scope(), order.number()));
    }

    /// Whether stand-in keys of a demo sign, with nobody's own.
    public boolean standIn() {
        return trust.approvers().order(new byte[0], 1).isPresent();
    }

    /// What is to be signed for a wish; the text is judged when it comes back.
    public EmergencyOrder draft(Scope scope, Wish wish) {
        var now = parts.clock().instant();
        long number = current(scope).map(g -> g.order().number()).orElse(0L) + 1;
        var notice =
                wish.notice()
                        .map(w -> new UrgentNotice(w.title(), w.body(), now.plus(w.lasting())));
        return new EmergencyOrder(scope, number, now, wish.dark(), notice);
    }

    /// Orders with a signature of one's own. An end of a darkness waits for a second one.
    public synchronized OrderOutcome order(Scope scope, Signed signed, String who) {
        try {
            var order = Wire.read(signed.order().toArray(), EmergencyOrder.class);
            var refused = judge(scope, order, who).or(() -> foreign(signed.signature(), who));
            if (refused.isPresent()) {
                return refused.get();
            }
            var before = current(scope).map(Given::order);
            return order.lifts(before)
                    ? half(scope, signed, who)
                    : send(envelope(signed.order().toArray(), signed.signature()), before, who);
        } catch (MalformedMessage e) {
            return new OrderOutcome.Refused(Reason.MALFORMED);
        }
    }

    private Optional<OrderOutcome> judge(Scope scope, EmergencyOrder order, String who) {
        if (!database.read(sql -> parts.accounts().may(sql, who, ON_DUTY, scope))) {
            return Optional.of(new OrderOutcome.NotAllowed());
        }
        var now = parts.clock().instant();
        long next = current(scope).map(g -> g.order().number()).orElse(0L) + 1;
        boolean fresh =
                order.issued().isAfter(now.minus(FRESH))
                        && order.issued().isBefore(now.plus(FRESH));
        if (!order.scope().equals(scope) || order.number() != next || !fresh) {
            return Optional.of(new OrderOutcome.Changed());
        }
        return order.notice().flatMap(EmergencyDesk::fault);
    }

    private static Optional<OrderOutcome> fault(UrgentNotice notice) {
        String body = notice.body().isBlank() ? notice.title() : notice.body();
        return NoticeCheck.ofText(notice.title(), body).stream()
                .findFirst()
                .map(f -> new OrderOutcome.Faulty(f.chinese(), f.english()));
    }

    /// A key that is trusted, but somebody else's.
    private Optional<OrderOutcome> foreign(Envelope.Signed signature, String who) {
        return trust.root()
                .find(signature.keyid())
                .filter(key -> !key.holder().equals(who))
                .map(_ -> new OrderOutcome.NotAllowed());
    }

    private OrderOutcome half(Scope scope, Signed signed, String who) {
        var alone = envelope(signed.order().toArray(), signed.signature());
        var key = trust.root().find(signed.signature().keyid());
        if (key.isEmpty()
                || trust.verifier().verifyEmergency(alone, scope, false)
                        instanceof Verdict.Refused) {
            return new OrderOutcome.Refused(Reason.BAD_SIGNATURE);
        }
        var half =
                new HalfLift(
                        new String(signed.order().toArray(), StandardCharsets.UTF_8),
                        who,
                        signed.signature());
        return half(scope, half, who);
    }

    private OrderOutcome half(Scope scope, HalfLift half, String who) {
        return database.writeNow(sql -> {
            table.keep(sql, scope, half);
            parts.audit().add(sql, who, "申请恢复显示 · Asked to lift a darkness", scope.text());
            return new OrderOutcome.HalfLifted();
        });
    }

    /// The second signature under the end of a darkness.
    public synchronized OrderOutcome second(
            Scope scope, Sha256 read, Envelope.Signed signature, String who) {
        var half = waiting(scope).filter(h -> h.hash().equals(read));
        if (half.isEmpty()) {
            return new OrderOutcome.Changed();
        }
        if (half.get().who().equals(who)
                || !database.read(sql -> parts.accounts().may(sql, who, ON_DUTY, scope))
                || foreign(signature, who).isPresent()) {
            return new OrderOutcome.NotAllowed();
        }
        var both = envelope(half.get().bytes(), half.get().signed(), signature);
        return send(both, current(scope).map(Given::order), who);
    }

    /// The same without keys of one's own, in a demo only: stand-ins sign, and still two people are
    /// needed to lift.
    public synchronized OrderOutcome demonstrate(Scope scope, Wish wish, String who) {
        var order = draft(scope, wish);
        var before = current(scope).map(Given::order);
        var refused = judge(scope, order, who);
        if (refused.isPresent()) {
            return refused.get();
        }
        boolean lifts = order.lifts(before);
        var waiting = waiting(scope);
        boolean second = waiting.filter(h -> !h.who().equals(who)).isPresent();
        byte[] bytes = second ? waiting.get().bytes() : Wire.bytes(order);
        var sealed = trust.approvers().order(bytes, lifts && second ? 2 : 1);
        if (sealed.isEmpty()) {
            return new OrderOutcome.NotAllowed();
        }
        if (lifts && !second) {
            String body = new String(bytes, StandardCharsets.UTF_8);
            return half(scope, new HalfLift(body, who, sealed.get().signatures().getFirst()), who);
        }
        return send(sealed.get(), before, who);
    }

    private OrderOutcome send(Envelope envelope, Optional<EmergencyOrder> before, String who) {
        byte[] bytes = Wire.bytes(envelope);
        return switch (Sealed.openOrder(bytes, before, trust.verifier())) {
            case Opened.Refused<EmergencyOrder>(var reason) -> new OrderOutcome.Refused(reason);
            case Opened.Trusted<EmergencyOrder>(var order) -> {
                var given = new Given(order, Bytes.of(bytes), who, parts.clock().instant(), "");
                database.writeNow(sql -> put(sql, given));
                bus.retain(Topics.emergency(order.scope()), bytes);
                yield new OrderOutcome.Ordered(given);
            }
        };
    }

    private boolean put(Sql sql, Given given) {
        table.put(sql, given);
        String deed =
                given.order().dark()
                        ? "紧急黑屏 · Darkened"
                        : given.order().notice().isPresent()
                                ? "紧急通知 · Urgent notice"
                                : "解除紧急状态 · Ended an emergency";
        parts.audit().add(sql, given.by(), deed, given.order().scope().text());
        return true;
    }

    /// Somebody else has looked at it afterwards.
    public OrderOutcome review(Scope scope, long number, String who) {
        return database.writeNow(sql -> {
            if (!parts.accounts().may(sql, who, ON_DUTY, scope)
                    || table.review(sql, scope, number, who) == 0) {
                return new OrderOutcome.NotAllowed();
            }
            parts.audit().add(sql, who, "事后复核紧急指令 · Reviewed an order", scope + " " + number);
            return new OrderOutcome.Reviewed();
        });
    }

    private static Envelope envelope(byte[] order, Envelope.Signed... signatures) {
        return new Envelope(PayloadType.EMERGENCY_ORDER, Bytes.of(order), List.of(signatures));
    }

    private void everythingAgain() {
        database.read(table::current)
                .forEach(g ->
                        bus.retain(Topics.emergency(g.order().scope()), g.envelope().toArray()));
    }
}
