package mingbai.service.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict;
import mingbai.model.wire.Wire;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.trust.RealHall;
import mingbai.service.trust.RootDesk;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmergencyDeskTest {
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));
    private static final Wish DARK = new Wish(true, Optional.empty());
    private static final Wish LIGHT = new Wish(false, Optional.empty());

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private RealHall people;
    private EmergencyDesk desk;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.realWithSample(folder, clock);
        people = new RealHall(rooms.part(Trust.class), rooms.part(RootDesk.class));
        desk = rooms.part(EmergencyDesk.class);
        person("dun", Role.REVIEWER, Reach.of(HALL), mingbai.model.signing.Role.EMERGENCY);
        person("duo", Role.MANAGER, Reach.of(REGION), mingbai.model.signing.Role.EMERGENCY);
        person("eva", Role.EDITOR, Reach.of(REGION), mingbai.model.signing.Role.EDITOR);
        people.ordain();
    }

    private void person(
            String name, Role role, Reach within, mingbai.model.signing.Role... keyRoles) {
        var account = new Account(name, name, Set.of(role), within);
        rooms.part(AccountService.class).put(account, "long enough");
        people.approver(name, within, keyRoles);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private EmergencyDesk.Signed signed(EmergencyOrder order, String who) {
        byte[] bytes = Wire.bytes(order);
        return new EmergencyDesk.Signed(Bytes.of(bytes), signature(bytes, who));
    }

    private Envelope.Signed signature(byte[] bytes, String who) {
        return Signer.seal(PayloadType.EMERGENCY_ORDER, bytes, people.signer(who))
                .signatures()
                .getFirst();
    }

    private OrderOutcome order(Scope scope, Wish wish, String who) {
        return desk.order(scope, signed(desk.draft(scope, wish), who), who);
    }

    private OrderOutcome second(String who) {
        var half = desk.waiting(HALL).orElseThrow();
        return desk.second(HALL, half.hash(), signature(half.payload().toArray(), who), who);
    }

    private boolean dark() {
        return desk.current(HALL).orElseThrow().order().dark();
    }

    @Test
    void oneDarkensTwoLiftAndAnotherReviewsIt() {
        assertInstanceOf(OrderOutcome.Ordered.class, order(HALL, DARK, "dun"));
        assertTrue(dark());
        assertEquals(new OrderOutcome.HalfLifted(), order(HALL, LIGHT, "dun"));
        assertTrue(dark());
        assertEquals(new OrderOutcome.NotAllowed(), second("dun"));
        assertInstanceOf(OrderOutcome.Ordered.class, second("duo"));
        assertFalse(dark());
        assertEquals(new OrderOutcome.NotAllowed(), desk.review(HALL, 1, "dun"));
        assertEquals(new OrderOutcome.Reviewed(), desk.review(HALL, 1, "duo"));
    }

    @Test
    void anEditorAndSomebodyOfTheHallOnlyDarkenNoRegion() {
        assertEquals(new OrderOutcome.NotAllowed(), order(HALL, DARK, "eva"));
        assertEquals(new OrderOutcome.NotAllowed(), order(REGION, DARK, "dun"));
        assertInstanceOf(OrderOutcome.Ordered.class, order(REGION, DARK, "duo"));
    }

    @Test
    void nobodyOrdersWithSomebodyElsesKey() {
        var order = desk.draft(HALL, DARK);
        assertEquals(new OrderOutcome.NotAllowed(), desk.order(HALL, signed(order, "duo"), "dun"));
        var forged =
                new EmergencyDesk.Signed(
                        Bytes.of(Wire.bytes(order)),
                        new Envelope.Signed(people.signer("dun").id(), Bytes.of(new byte[64])));
        assertEquals(
                new OrderOutcome.Refused(Verdict.Reason.BAD_SIGNATURE),
                desk.order(HALL, forged, "dun"));
    }

    @Test
    void anOrderIsNotReplayedAndNotKeptForLater() {
        var late = signed(desk.draft(HALL, DARK), "dun");
        assertInstanceOf(OrderOutcome.Ordered.class, desk.order(HALL, late, "dun"));
        assertEquals(new OrderOutcome.Changed(), desk.order(HALL, late, "dun"));
        var kept = signed(desk.draft(HALL, DARK), "dun");
        clock.advance(Duration.ofMinutes(11));
        assertEquals(new OrderOutcome.Changed(), desk.order(HALL, kept, "dun"));
    }

    @Test
    void anUrgentNoticeHasATextThatMayBeShownAndAnEnd() {
        assertInstanceOf(OrderOutcome.Faulty.class, order(HALL, notice("请拨 13812345678"), "dun"));
        assertInstanceOf(OrderOutcome.Ordered.class, order(HALL, notice("请从东门离开"), "dun"));
        var order = desk.current(HALL).orElseThrow().order();
        assertEquals(
                order.issued().plus(Duration.ofHours(2)), order.notice().orElseThrow().until());
        assertInstanceOf(OrderOutcome.Ordered.class, order(HALL, LIGHT, "duo"));
    }

    @Test
    void inADemoStandInsSignAndStillTwoPeopleLift() throws Exception {
        close();
        rooms = QuietRooms.withSample(folder.resolve("demo"), clock);
        desk = rooms.part(EmergencyDesk.class);
        for (String name : Set.of("dun", "duo")) {
            rooms.part(AccountService.class)
                    .put(new Account(name, name, Set.of(Role.REVIEWER)), "long enough");
        }
        assertInstanceOf(OrderOutcome.Ordered.class, desk.demonstrate(HALL, DARK, "dun"));
        assertEquals(new OrderOutcome.HalfLifted(), desk.demonstrate(HALL, LIGHT, "dun"));
        assertEquals(new OrderOutcome.HalfLifted(), desk.demonstrate(HALL, LIGHT, "dun"));
        assertTrue(dark());
        assertInstanceOf(OrderOutcome.Ordered.class, desk.demonstrate(HALL, LIGHT, "duo"));
        assertFalse(dark());
    }

    private static Wish notice(String body) {
        var words = new Wish.Words("紧急疏散演练", body, Duration.ofHours(2));
        return new Wish(false, Optional.of(words));
    }
}
