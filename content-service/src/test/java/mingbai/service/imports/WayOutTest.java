package mingbai.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.ItemCode;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.picture.PictureName;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Slot;
import mingbai.service.MovableClock;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.edit.EditDesk;
import mingbai.service.edit.EditOutcome;
import mingbai.service.edit.ItemDraft;
import mingbai.service.gate.Transition;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.media.PictureShelf;
import mingbai.service.plan.PlanDesk;
import mingbai.service.publish.Publisher;
import mingbai.service.publish.Unsent;
import mingbai.service.release.Part;
import mingbai.service.release.ReleaseDesk;
import mingbai.service.release.ReleaseOutcome;
import mingbai.service.template.HallHelp;
import mingbai.service.template.TemplateBook;
import mingbai.service.trust.SigningHall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Outside a demo, whatever way a change comes in by, it goes out by two people's signatures only,
/// and whoever made it is not the second of them.
class WayOutTest {
    private static final Scope HALL = SigningHall.HALL;
    private static final Scope REGION = SigningHall.REGION;
    private static final ItemCode ITEM = new ItemCode("DEMO-EX01");
    @TempDir static Path folder;
    private static SigningHall hall;

    @BeforeAll
    static void open() throws Exception {
        hall = SigningHall.open(folder, new MovableClock("2026-05-06T01:00:00Z"));
        hall.part(Transition.class).open(LocalDate.of(2026, 12, 31), "eva", "试运行");
        assertEquals(new ReleaseOutcome.Published(1), hall.publish(REGION));
        assertEquals(new ReleaseOutcome.Published(1), hall.publish(HALL));
        assertEquals(List.of(), waiting());
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    private static List<Scope> waiting() {
        return List.of(REGION, HALL).stream().filter(hall.part(Unsent.class)::waits).toList();
    }

    private static long version(Scope scope) {
        return hall.part(Publisher.class).out(scope).orElseThrow().version();
    }

    /// Nothing is out before both have signed, and the author is not the one to sign finally.
    private static void waitsForTwoOthers(Scope scope, ChangeOutcome outcome) {
        long before = version(scope);
        var done = assertInstanceOf(ChangeOutcome.Done.class, outcome);
        assertEquals(List.of(scope), done.handedIn().waiting());
        assertEquals(List.of(), done.handedIn().published());
        assertEquals(List.of(scope), waiting());
        assertEquals(new ReleaseOutcome.OwnWork(), hall.sign(scope, Part.FINAL, "ren"));
        assertEquals(before, version(scope));
        assertEquals(new ReleaseOutcome.Published(before + 1), hall.publish(scope));
        assertEquals(List.of(), waiting());
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aPictureGoesOutBySignaturesOnly() throws Exception {
        var shelf = hall.part(PictureShelf.class);
        waitsForTwoOthers(HALL, shelf.take(new PictureName("form-1"), "示例表格", picture(), "ren"));
    }

    @Test
    void aHallMapGoesOutBySignaturesOnly() {
        var map = hall.part(HallShelf.class).plan().orElseThrow().profile().map();
        var smaller =
                new mingbai.model.place.HallMap(
                        map.width(), map.height(), map.shapes().subList(0, 2));
        waitsForTwoOthers(HALL, hall.part(PlanDesk.class).keep(smaller, "ren"));
    }

    @Test
    void anItemGoesOutBySignaturesOnly() {
        var desk = hall.part(EditDesk.class);
        var opened = desk.open(ITEM).orElseThrow();
        var saved = desk.save(edit(opened, "ren"));
        var done = assertInstanceOf(EditOutcome.Saved.class, saved);
        waitsForTwoOthers(REGION, new ChangeOutcome.Done(done.handedIn()));
    }

    private static EditDesk.Edit edit(EditDesk.Opened opened, String who) {
        Map<String, String> item = new LinkedHashMap<>(opened.draft().item());
        item.put("受理条件", "示例：改过的条件");
        var draft =
                new ItemDraft(
                        item,
                        opened.draft().materials(),
                        opened.draft().flow(),
                        opened.draft().questions());
        return new EditDesk.Edit(ITEM, opened.seen(), draft, "", who);
    }

    @Test
    void aFileGoesOutBySignaturesOnly() throws Exception {
        Map<String, String> member =
                Map.of(
                        "工号", "S-1", "姓名", "示例甲", "部门", "d01", "岗位", "窗口工作人员", "职责", "受理", "首席代表",
                        "否");
        var out = new ByteArrayOutputStream();
        TemplateBook.write(List.of(HallHelp.STAFF), Map.of("人员", List.of(member)), out);
        var one = look("staff.xlsx", out.toByteArray(), "ren");
        var result = hall.part(ImportDesk.class).apply(one, false);
        assertTrue(result.report().taken(), one.look().report().toString());
        waitsForTwoOthers(HALL, new ChangeOutcome.Done(result.handedIn()));
    }

    private static PendingImport look(String name, byte[] text, String who) throws Exception {
        var file = Files.write(folder.resolve(name), text);
        var one = hall.part(PendingImports.class).keep(file, who, "");
        hall.part(ImportDesk.class).look(one);
        return one;
    }

    @Test
    void whoeverEditsTheHallOnlyIsToldWhichRightTheCountysFileTakes() throws Exception {
        String items =
                """
                事项编码,事项名称,事项类型,类型代码,部门,行使层级,目录,目录内,业务
                W-1,取水许可,行政许可,01,d01,县级,A106,是,general
                """;
        byte[] file = items.getBytes(StandardCharsets.UTF_8);
        var refused = look("items.csv", file, "tan");
        assertEquals(PendingImport.Stage.REFUSED, refused.look().stage());
        String why = refused.look().report().refusal().orElseThrow();
        assertTrue(why.startsWith("缺少「区划 530127000000」的编辑权限"), why);
        assertTrue(why.contains("you lack the right to edit region/530127000000"), why);
        assertEquals(false, hall.part(ImportDesk.class).apply(refused, false).report().taken());
        assertEquals(PendingImport.Stage.READY, look("items.csv", file, "eva").look().stage());
        var desk = hall.part(EditDesk.class);
        assertInstanceOf(
                EditOutcome.NotAllowed.class,
                desk.save(edit(desk.open(ITEM).orElseThrow(), "tan")));
        assertEquals(List.of(), waiting());
    }

    private static BoardPlan plan(Clip clip) {
        return new BoardPlan(
                "waiting",
                "等候区",
                new BoardPlan.Canvas(1920, 1080),
                List.of(
                        new PlanZone(
                                "z",
                                new PlanZone.Place(0, 0, 1920, 1080),
                                List.of(Slot.always("p")))),
                List.of(new Playlist("p", List.of(Clip.of(Kind.CALLS, 20), clip))));
    }

    private static void put(BoardPlan plan) {
        hall.part(Library.class)
                .put(
                        LibraryDocument.of(
                                HALL, ContentPath.plan("waiting"), DocumentType.BOARD_PLAN, plan));
    }

    @Test
    void aPlanThatABoardCannotShowWholeIsNotSignedAndTheReasonIsNamed() {
        put(plan(Clip.of(Kind.VIDEO, "v1", 20)));
        var why = hall.part(ReleaseDesk.class).objections(HALL);
        assertEquals(1, why.size());
        assertTrue(why.getFirst().contains("不播放视频，请改用图片"), why.getFirst());
        var refused = new ReleaseOutcome.Faulty(why);
        assertEquals(refused, hall.sign(HALL, Part.FIRST, "eva"));
        assertEquals(refused, hall.sign(HALL, Part.FINAL, "rui"));
        put(plan(Clip.of(Kind.PICTURE, "no-such", 20)));
        assertInstanceOf(ReleaseOutcome.Faulty.class, hall.sign(HALL, Part.FIRST, "eva"));
        put(plan(Clip.of(Kind.WAITING, 20)));
        assertInstanceOf(ReleaseOutcome.Published.class, hall.publish(HALL));
    }
}
