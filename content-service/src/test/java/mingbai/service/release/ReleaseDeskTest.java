package mingbai.service.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Signer;
import mingbai.model.wire.Wire;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.database.Database;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.ChangeBook;
import mingbai.service.publish.Publisher;
import mingbai.service.trust.RealHall;
import mingbai.service.trust.RootDesk;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseDeskTest {
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private QuietRooms rooms;
    private RealHall people;
    private ReleaseDesk desk;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.realWithSample(folder, clock);
        people = new RealHall(rooms.part(Trust.class), rooms.part(RootDesk.class));
        desk = rooms.part(ReleaseDesk.class);
        person("eva", Role.EDITOR, Reach.of(REGION), mingbai.model.signing.Role.EDITOR);
        person("rui", Role.REVIEWER, Reach.of(REGION), mingbai.model.signing.Role.REVIEWER);
        person("ren", Role.REVIEWER, Reach.of(REGION), mingbai.model.signing.Role.REVIEWER);
        var town = Reach.of(HALL);
        person("tan", Role.EDITOR, town, mingbai.model.signing.Role.EDITOR);
        var both =
                new mingbai.model.signing.Role[] {
                    mingbai.model.signing.Role.EDITOR, mingbai.model.signing.Role.REVIEWER
                };
        person("max", Role.MANAGER, Reach.of(REGION), both);
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

    private Release waiting(Scope scope) {
        return desk.waiting(scope).orElseThrow();
    }

    private Signing signing(Scope scope, Signer signer) {
        var release = waiting(scope);
        var sealed = Signer.seal(PayloadType.MANIFEST, release.payload().toArray(), signer);
        return new Signing(release.hash(), signer.id(), sealed.signatures().getFirst().sig());
    }

    private ReleaseOutcome sign(Scope scope, Part part, String who) {
        return desk.sign(scope, part, signing(scope, people.signer(who)), who);
    }

    private void change(String body) {
        var notice = new Notice("n1", Notice.Kind.ANNOUNCEMENT, "通知", body, LibraryDocument.ALWAYS);
        rooms.part(Library.class)
                .put(
                        LibraryDocument.of(
                                HALL, ContentPath.notice("n1"), DocumentType.NOTICE, notice));
    }

    @Test
    void itGoesOutWhenTwoPeopleHaveSigned() {
        assertEquals(new ReleaseOutcome.Signed(Part.FIRST), sign(HALL, Part.FIRST, "eva"));
        assertTrue(rooms.part(Publisher.class).out(HALL).isEmpty());
        assertEquals(new ReleaseOutcome.Published(1), sign(HALL, Part.FINAL, "rui"));
        assertEquals(Optional.empty(), desk.waiting(HALL));
        assertEquals(1, rooms.part(Publisher.class).out(HALL).orElseThrow().version());
        assertEquals(List.of("eva", "rui"), desk.history(HALL, 1).getFirst().signers());
    }

    @Test
    void onePersonSignsOnePartOnly() {
        assertEquals(new ReleaseOutcome.Signed(Part.FINAL), sign(HALL, Part.FINAL, "max"));
        assertEquals(new ReleaseOutcome.SignedAlready(), sign(HALL, Part.FIRST, "max"));
        assertEquals(new ReleaseOutcome.Published(1), sign(HALL, Part.FIRST, "eva"));
    }

    @Test
    void whoeverChangedSomethingDoesNotApproveItFinally() {
        rooms.part(Database.class)
                .writeNow(sql -> {
                    rooms.part(ChangeBook.class).wrote(sql, HALL, "rui");
                    return 1;
                });
        assertEquals(new ReleaseOutcome.OwnWork(), sign(HALL, Part.FINAL, "rui"));
        assertEquals(new ReleaseOutcome.Signed(Part.FINAL), sign(HALL, Part.FINAL, "ren"));
    }

    @Test
    void aSignatureOverWhatHasChangedSinceIsWorthNothing() {
        assertEquals(new ReleaseOutcome.Signed(Part.FIRST), sign(HALL, Part.FIRST, "eva"));
        var read = signing(HALL, people.signer("rui"));
        change("改过了");
        assertEquals(new ReleaseOutcome.Changed(), desk.sign(HALL, Part.FINAL, read, "rui"));
        assertEquals(List.of(), waiting(HALL).signatures());
    }

    @Test
    void anApprovalCannotBeReplayed() {
        var first = signing(HALL, people.signer("eva"));
        var last = signing(HALL, people.signer("rui"));
        desk.sign(HALL, Part.FIRST, first, "eva");
        desk.sign(HALL, Part.FINAL, last, "rui");
        assertEquals(new ReleaseOutcome.NotNow(), desk.sign(HALL, Part.FINAL, last, "rui"));
        change("第二版");
        assertEquals(new ReleaseOutcome.Changed(), desk.sign(HALL, Part.FIRST, first, "eva"));
        assertEquals(new ReleaseOutcome.Changed(), desk.sign(HALL, Part.FINAL, last, "rui"));
    }

    @Test
    void aTownsEditorCannotTouchTheCounty() {
        assertEquals(new ReleaseOutcome.NotAllowed(), sign(REGION, Part.FIRST, "tan"));
        assertEquals(new ReleaseOutcome.Signed(Part.FIRST), sign(HALL, Part.FIRST, "tan"));
    }

    @Test
    void somebodyElsesKeyAStrangersAndOtherBytesAreRefused() {
        var ruis = signing(HALL, people.signer("rui"));
        assertEquals(new ReleaseOutcome.WrongKey(), desk.sign(HALL, Part.FINAL, ruis, "ren"));
        var strangers = signing(HALL, Signer.generate());
        assertEquals(new ReleaseOutcome.WrongKey(), desk.sign(HALL, Part.FINAL, strangers, "rui"));
        var other = new Signing(ruis.manifest(), ruis.key(), Bytes.of(new byte[64]));
        assertEquals(new ReleaseOutcome.BadSignature(), desk.sign(HALL, Part.FINAL, other, "rui"));
        assertEquals(new ReleaseOutcome.NotAllowed(), sign(HALL, Part.FIRST, "rui"));
        assertEquals(new ReleaseOutcome.NotAllowed(), sign(HALL, Part.FINAL, "eva"));
    }

    @Test
    void aSignatureCanBeTakenBackAndAReleaseSentBackWithWords() {
        sign(HALL, Part.FIRST, "eva");
        assertEquals(new ReleaseOutcome.Noted(), desk.withdraw(HALL, "eva"));
        assertEquals(List.of(), waiting(HALL).signatures());
        sign(HALL, Part.FIRST, "eva");
        assertEquals(new ReleaseOutcome.NotAllowed(), desk.say(HALL, "不行", true, "eva"));
        assertEquals(new ReleaseOutcome.Noted(), desk.say(HALL, "请核对时限", true, "rui"));
        assertEquals(List.of(), waiting(HALL).signatures());
        assertEquals("请核对时限", desk.comments(HALL, waiting(HALL)).getFirst().said());
    }

    @Test
    void aRootThatItsOfficersDidNotSignIsNotInstalled() {
        var usurper = new RealHall(rooms.part(Trust.class), rooms.part(RootDesk.class));
        var sealed =
                Signer.seal(
                        PayloadType.TRUST_ROOT, Wire.bytes(usurper.next()), people.signer("max"));
        assertInstanceOf(
                RootDesk.Outcome.Refused.class,
                rooms.part(RootDesk.class).install(Wire.bytes(sealed), "max"));
    }
}
