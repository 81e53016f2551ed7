package mingbai.service.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.program.settings.SettingsFile;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.imports.Importer;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.publish.Publisher;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class NoticeDeskTest {
    private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(NOW.toString());
    private QuietRooms rooms;
    private NoticeDesk desk;

    @BeforeEach
    void open() throws Exception {
        enter(QuietRooms.withSample(folder, clock));
    }

    private void enter(QuietRooms opened) {
        rooms = opened;
        desk = rooms.part(NoticeDesk.class);
        rooms.part(Publisher.class).publishHall();
        person("ann", Role.EDITOR);
        person("bob", Role.MANAGER);
        person("eve", Role.REVIEWER);
        person("joe", Role.CLERK);
    }

    private void person(String name, Role role) {
        rooms.part(AccountService.class).put(new Account(name, name, Set.of(role)), "long enough");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private static final NoticeDraft.Place USUAL = NoticeDraft.Place.USUAL;

    private static NoticeDraft draft(String title) {
        var text = new NoticeDraft.Text(title, "请知悉。");
        var end = NOW.plus(Duration.ofDays(1));
        return new NoticeDraft(
                Optional.empty(), 0, Notice.Kind.ANNOUNCEMENT, text, NOW, end, USUAL);
    }

    private static NoticeDraft change(NoticeFile file, String title) {
        var draft = draft(title);
        return new NoticeDraft(
                Optional.of(file.notice().id()),
                file.revision(),
                draft.kind(),
                draft.text(),
                draft.from(),
                draft.until(),
                USUAL);
    }

    private static NoticeFile done(NoticeOutcome outcome) {
        return assertInstanceOf(NoticeOutcome.Done.class, outcome).file();
    }

    private NoticeFile waiting(String author) {
        var file = done(desk.write(draft("通知"), author));
        return done(desk.submit(file.notice().id(), file.revision(), author));
    }

    private NoticeOutcome approve(NoticeFile file, String who) {
        return desk.approve(file.notice().id(), file.revision(), who);
    }

    private boolean inLibrary(NoticeFile file) {
        return rooms.part(Library.class)
                .find(
                        rooms.part(HallShelf.class).hallScope(),
                        ContentPath.notice(file.notice().id()))
                .isPresent();
    }

    private List<String> deeds() {
        return rooms.part(AuditLog.class).latest(9).stream()
                .map(d -> d.who() + " " + d.deed().replaceAll(" · .*", ""))
                .sorted()
                .toList();
    }

    @Test
    void anApprovedNoticeIsInTheLibraryAndAWithdrawnOneIsNot() {
        var published = done(approve(waiting("ann"), "eve"));
        assertEquals(NoticeState.PUBLISHED, published.state());
        assertTrue(inLibrary(published));
        var withdrawn = done(desk.withdraw(published.notice().id(), published.revision(), "bob"));
        assertEquals(NoticeState.WITHDRAWN, withdrawn.state());
        assertEquals(false, inLibrary(withdrawn));
        assertEquals(List.of("ann 提交审核", "ann 编写公告", "bob 撤回公告", "eve 批准公告"), deeds());
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        var file = waiting("bob");
        assertEquals(new NoticeOutcome.OwnWork(), approve(file, "bob"));
        assertEquals(false, inLibrary(file));
    }

    @Test
    void whoeverWroteAnEarlierRevisionCannotApproveALaterOne() {
        var first = done(desk.write(draft("一"), "bob"));
        var second = done(desk.write(change(first, "二"), "ann"));
        var file = done(desk.submit(second.notice().id(), second.revision(), "ann"));
        assertEquals("ann", file.people().author());
        assertEquals(new NoticeOutcome.OwnWork(), approve(file, "bob"));
        assertEquals(NoticeState.PUBLISHED, done(approve(file, "eve")).state());
    }

    @Test
    void onlyWhatWasReadIsApproved() {
        var read = waiting("ann");
        var changed = done(desk.write(change(read, "别的"), "ann"));
        assertEquals(NoticeState.DRAFT, changed.state());
        assertEquals(new NoticeOutcome.Changed(), approve(read, "eve"));
        var again = done(desk.submit(changed.notice().id(), changed.revision(), "ann"));
        assertEquals(new NoticeOutcome.Changed(), approve(read, "eve"));
        assertEquals("别的", done(approve(again, "eve")).notice().title());
    }

    @Test
    void ofTwoWhoChangeTheSameRevisionOneIsTold() {
        var read = done(desk.write(draft("一"), "ann"));
        done(desk.write(change(read, "二"), "ann"));
        assertEquals(new NoticeOutcome.Changed(), desk.write(change(read, "三"), "bob"));
    }

    @Test
    void everyStepNeedsItsRole() {
        var not = new NoticeOutcome.NotAllowed();
        assertEquals(not, desk.write(draft("通知"), "eve"));
        assertEquals(not, desk.write(draft("通知"), "joe"));
        assertEquals(not, desk.write(draft("通知"), "nobody"));
        var file = waiting("ann");
        String id = file.notice().id();
        assertEquals(not, approve(file, "ann"));
        assertEquals(not, approve(file, "joe"));
        assertEquals(not, desk.giveBack(id, file.revision(), "ann", "不妥"));
        var published = done(approve(file, "eve"));
        assertEquals(not, desk.withdraw(id, published.revision(), "ann"));
    }

    @Test
    void aRoleTakenAwayCountsAtOnce() {
        var file = waiting("ann");
        person("eve", Role.CLERK);
        assertEquals(new NoticeOutcome.NotAllowed(), approve(file, "eve"));
    }

    @Test
    void aReturnedNoticeKeepsItsReasonUntilItIsChanged() {
        var file = waiting("ann");
        String id = file.notice().id();
        assertInstanceOf(
                NoticeOutcome.Faulty.class, desk.giveBack(id, file.revision(), "eve", " "));
        var returned = done(desk.giveBack(id, file.revision(), "eve", "写明楼层"));
        assertEquals("写明楼层", returned.people().reason());
        assertEquals("", done(desk.write(change(returned, "二楼"), "ann")).people().reason());
    }

    @Test
    void aNoticeWhoseTimeIsOverIsNotApproved() {
        var file = waiting("ann");
        clock.advance(Duration.ofDays(2));
        var faulty = assertInstanceOf(NoticeOutcome.Faulty.class, approve(file, "eve"));
        assertEquals("until", faulty.faults().getFirst().field());
        assertEquals(false, inLibrary(file));
    }

    @Test
    void theFieldAndTheMendingAreNamed() {
        var text = new NoticeDraft.Text("题".repeat(61), "文".repeat(2_001));
        var wrong =
                new NoticeDraft(Optional.empty(), 0, Notice.Kind.BULLETIN, text, NOW, NOW, USUAL);
        var faulty = assertInstanceOf(NoticeOutcome.Faulty.class, desk.write(wrong, "ann"));
        assertEquals(
                List.of(
                        "title 标题须为 1–60 字，现在 61 字",
                        "body 正文须为 1–2000 字，现在 2001 字",
                        "until 结束时间应晚于开始时间，请改「止」"),
                faulty.faults().stream().map(f -> f.field() + " " + f.chinese()).toList());
    }

    @Test
    void importedNoticesAreListedAsPublishedAndCanBeWithdrawn() {
        var imported = desk.all().stream().filter(f -> f.people().author().isEmpty()).toList();
        assertEquals(4, imported.size());
        var one = imported.getFirst();
        assertEquals(NoticeState.PUBLISHED, one.state());
        var withdrawn = done(desk.withdraw(one.notice().id(), one.revision(), "eve"));
        assertEquals(false, inLibrary(withdrawn));
        assertEquals(4, desk.all().size());
        assertEquals(3, rooms.part(Library.class).all(DocumentType.NOTICE).size());
    }

    @Test
    void withoutKeysAnApprovalSaysThatNothingWentOut() throws Exception {
        rooms.close();
        var properties = new Properties();
        properties.setProperty("data.directory", folder.resolve("keyless").toString());
        var keyless = QuietRooms.open(Settings.from(SettingsFile.of(properties)), clock);
        keyless.part(Importer.class).take(QuietRooms.SAMPLE);
        enter(keyless);
        var outcome = approve(waiting("ann"), "eve");
        assertInstanceOf(NoticeOutcome.Unsigned.class, outcome);
        assertTrue(desk.unsent());
        assertEquals(List.of(), rooms.part(Publisher.class).out());
    }

    @Test
    void aNoticeHangsUntilItsPeriodIsOver() {
        var period = new NoticePeriod(5, NoticePeriod.Days.WORKING, "示例办法");
        var place = new NoticeDraft.Place(Notice.Channel.TRADING, Optional.of(period));
        var text = new NoticeDraft.Text("示例公示", "请知悉。");
        var over = rooms.part(NoticeCalendar.class).over(period, NOW);
        var early =
                new NoticeDraft(
                        Optional.empty(),
                        0,
                        Notice.Kind.PUBLICITY,
                        text,
                        NOW,
                        over.minusSeconds(1),
                        place);
        var faults =
                assertInstanceOf(NoticeOutcome.Faulty.class, desk.write(early, "ann")).faults();
        assertEquals("until", faults.getFirst().field());
        assertTrue(faults.getFirst().chinese().contains("请把「止」改到"), faults.toString());
        var enough = new NoticeDraft(early.id(), 0, early.kind(), text, NOW, over, place);
        var file = done(desk.write(enough, "ann"));
        var kept = desk.find(file.notice().id()).orElseThrow().notice();
        assertEquals(Notice.Channel.TRADING, kept.channel());
        assertEquals(Optional.of(period), kept.period());
    }
}
