package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.display.ground.Legibility;
import mingbai.display.ground.SampleItems;
import mingbai.display.look.Box;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.plan.ChosenPlan;
import mingbai.display.programme.plan.Profiles;
import mingbai.model.content.ContentPath;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.notice.Notice;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.Panel;
import mingbai.model.programme.PlanFault;
import mingbai.model.programme.PlanFault.Reason;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Slot;
import mingbai.station.content.HallContent;
import mingbai.station.picture.ScreenPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPicturesTest {

    private static final Box WIDE = new Box(0, 0, 1920, 1080);
    private static final Box STANDING = new Box(0, 0, 1080, 1920);

    static Stream<String> profiles() {
        return Profiles.names().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileIsWholeLyingAndStanding(String name) {
        for (var screen : List.of(WIDE, STANDING)) {
            boolean standing = screen.height() > screen.width();
            var plan = Profiles.named(name, standing).orElseThrow();
            whole("profile-" + name + (standing ? "-standing" : ""), plan, screen, known());
        }
    }

    @Test
    void aCallTakesTheZoneOfTheCallsAndNoOther() {
        var plan = Profiles.named("waiting", false).orElseThrow();
        var called = Announcing.NOTHING.called(SampleHall.call(30, "H012", 31), SampleHall.NOW);
        var known = new Known(SampleHall.content(), SampleHall.queue(), called, SampleHall.NOW);
        Fx.run(() -> {
            var board = PlanGallery.of(plan, WIDE, Reach.WHOLE_HALL, known);
            assertTrue(board.says("H012"));
            assertEquals(new OnAir.Zone("large", "CALL"), board.onAir().get(1));
            assertEquals(new OnAir.Zone("foot", "MARQUEE"), board.onAir().get(3));
            board.save("plan-called");
            var archive = Profiles.named("archive", false).orElseThrow();
            var quiet = PlanGallery.of(archive, WIDE, Reach.WHOLE_HALL, known);
            assertFalse(quiet.says("H012"), "nobody is called from there");
        });
    }

    @Test
    void aBoardOfOneZoneOfTheHallListsItsOwnCallsOnly() {
        var plan = Profiles.named("marriage", false).orElseThrow();
        Fx.run(() -> {
            var zone = SampleHall.content().hall().orElseThrow().windows().get(30).zoneId();
            var mine = new Reach(Optional.of(zone));
            var board = PlanGallery.of(plan, WIDE, mine, known());
            assertTrue(board.says("H006"), "window 31 is in its zone");
            assertFalse(board.says("A012"), "window 3 is not");
            board.save("plan-marriage-own");
        });
    }

    @Test
    void flowPanelPictureNoticeAndDayFitTheirZones() {
        var documents = new HashMap<ContentPath, Record>();
        documents.put(ContentPath.panel("five"), panel());
        documents.put(ContentPath.picture(new PictureName("hall")), picture());
        documents.put(ContentPath.item(new ItemCode("FLOWS")), flowing());
        var content = SampleHall.with(documents);
        var plan =
                grid(
                        Clip.of(Kind.FLOW, "FLOWS", 20),
                        Clip.of(Kind.PANEL, "five", 20),
                        Clip.of(Kind.PICTURE, "hall", 20),
                        Clip.of(Kind.CLOCK, 20));
        var sound =
                Fx.call(() -> ChosenPlan.of("p", planned(documents, plan), false, there(content)));
        assertEquals(List.of(), sound.orElseThrow().leftOut());
        var known = new Known(content, SampleHall.queue(), Announcing.NOTHING, SampleHall.NOW);
        whole("plan-grid", plan, WIDE, known);
        whole("plan-grid-4k", plan, new Box(0, 0, 3840, 2160), known);
    }

    @Test
    void whatCannotBeShownIsLeftOutNamedAndTheRestStands() {
        byte[] png = picture().bytes();
        var documents = new HashMap<ContentPath, Record>();
        documents.put(
                ContentPath.picture(new PictureName("torn")),
                picture("torn", Arrays.copyOf(png, 40)));
        documents.put(
                ContentPath.picture(new PictureName("bomb")),
                picture("bomb", sized(png, 60_000, 60_000)));
        var content = SampleHall.with(documents);
        var plan =
                grid(
                        Clip.of(Kind.PICTURE, "torn", 20),
                        Clip.of(Kind.PICTURE, "bomb", 20),
                        Clip.of(Kind.NOTICE, "../../etc", 20),
                        Clip.of(Kind.CALLS, 20));
        var chosen =
                Fx.call(() -> ChosenPlan.of("p", planned(documents, plan), false, there(content)))
                        .orElseThrow()
                        .on(1920, 1080);
        assertEquals(List.of("d"), chosen.plan().zones().stream().map(PlanZone::id).toList());
        assertEquals(
                3, chosen.leftOut().stream().filter(f -> f.reason() == Reason.MISSING).count() / 2);
        var upright = chosen.on(1080, 1920);
        assertEquals(Reason.GEOMETRY, upright.leftOut().getLast().reason());
        assertEquals("waiting", upright.plan().id());
    }

    @Test
    void textOfEveryKindIsDrawnWithinItsZone() {
        var nasty = "控制\u0007字符\u202E从右到左\u2066 عربي עברית\u0000" + "长文".repeat(5_000);
        var notice = SampleHall.notice("n9", Notice.Kind.BULLETIN, nasty.substring(0, 60), nasty);
        var content = SampleHall.content(List.of(notice), Duration.ofDays(1));
        var plan =
                grid(
                        Clip.of(Kind.NOTICES, 20),
                        Clip.of(Kind.NOTICE, "n9", 20),
                        Clip.of(Kind.CALLS, 20),
                        Clip.of(Kind.WAITING, 20));
        var known = new Known(content, SampleHall.queue(), Announcing.NOTHING, SampleHall.NOW);
        Fx.run(() -> {
            var board = PlanGallery.of(plan, WIDE, Reach.WHOLE_HALL, known);
            assertFalse(board.says("\u202E"));
            assertFalse(board.says("\u0007"));
            board.save("plan-nasty");
        });
    }

    @Test
    void aHighZoneDealsItsNoticesOutAmongSeveralLines() {
        var place = new PlanZone.Place(0, 0, 1920, 336);
        var zones = List.of(new PlanZone("foot", place, List.of(Slot.always("foot"))));
        var lists = List.of(new Playlist("foot", List.of(Clip.of(Kind.MARQUEE, 20))));
        var plan = new BoardPlan("p", "p", new BoardPlan.Canvas(1920, 1080), zones, lists);
        Fx.run(() -> {
            var board = PlanGallery.of(plan, WIDE, Reach.WHOLE_HALL, known());
            var lines = Gallery.running(board.scenes().getFirst().getRoot());
            assertEquals(3, lines.stream().filter(line -> !line.isEmpty()).count(), "" + lines);
            board.save("plan-marquee-high");
        });
    }

    /// A PNG that says it has another size.
    private static byte[] sized(byte[] png, int width, int height) {
        byte[] bytes = png.clone();
        ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        return bytes;
    }

    private static PlanPlay.Playable there(HallContent content) {
        return new PlanPlay.Playable(content, new Pictures());
    }

    private static HallContent planned(Map<ContentPath, Record> documents, BoardPlan plan) {
        var more = new HashMap<>(documents);
        more.put(ContentPath.plan("p"), plan);
        return SampleHall.with(more);
    }

    private static Item flowing() {
        var item = SampleItems.item(0);
        var steps = new ArrayList<FlowStep>();
        for (var kind : FlowStep.Kind.values()) {
            steps.add(
                    new FlowStep(
                            kind,
                            Disclosed.sourced("综合窗口受理员"),
                            Disclosed.sourced("1个工作日"),
                            Disclosed.MISSING,
                            Disclosed.sourced("受理通知书")));
        }
        var was = item.procedure();
        return new Item(
                item.head(),
                item.basis(),
                new Item.Procedure(
                        was.statutoryLimit(),
                        was.limitReason(),
                        Disclosed.sourced("5个工作日"),
                        steps,
                        Evidence.SOURCED),
                item.fee(),
                item.handling());
    }

    private static Panel panel() {
        var sections = new ArrayList<Panel.Section>();
        for (var heading : List.of("公开办理事项", "公开审批依据", "公开办理流程及时限", "公开收费标准", "公开办事人员信息")) {
            sections.add(new Panel.Section(heading, heading + "：凡在本大厅办理的事项，均在展板、电子屏和自助机上公布，内容一致。"));
        }
        return new Panel("five", "阳光政务“五公开”", "Five disclosures", sections);
    }

    private static Picture picture() {
        int[] rgb = new int[640 * 360];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = 0xff000000 | (i % 640 * 255 / 640) << 16 | (i / 640 * 255 / 360) << 8 | 0x60;
        }
        return picture("hall", ScreenPicture.of(rgb, 640).png());
    }

    private static Picture picture(String name, byte[] png) {
        int[] size = {640, 360};
        return Picture.of(new PictureName(name), Picture.Kind.PNG, size, "大厅示意", png);
    }

    /// Four zones of a quarter each.
    private static BoardPlan grid(Clip... clips) {
        var zones = new ArrayList<PlanZone>();
        var lists = new ArrayList<Playlist>();
        for (int i = 0; i < clips.length; i++) {
            var place = new PlanZone.Place(i % 2 * 960, i / 2 * 540, 960, 540);
            var id = "" + (char) ('a' + i);
            zones.add(new PlanZone(id, place, List.of(Slot.always(id))));
            lists.add(new Playlist(id, List.of(clips[i])));
        }
        return new BoardPlan("p", "p", new BoardPlan.Canvas(1920, 1080), zones, lists);
    }

    private static Known known() {
        return new Known(
                SampleHall.content(), SampleHall.queue(), Announcing.NOTHING, SampleHall.NOW);
    }

    private static void whole(String name, BoardPlan plan, Box screen, Known known) {
        var wrong = new ArrayList<String>();
        Fx.run(() -> {
            var board = PlanGallery.of(plan, screen, Reach.WHOLE_HALL, known);
            board.save(name);
            board.scenes().forEach(s -> wrong.addAll(Legibility.of(s)));
        });
        assertEquals(List.of(), wrong, name);
    }

    @Test
    void aFaultIsOneLineForTheHallManager() {
        assertEquals(
                "waiting · b：分区互相重叠，请分开（the zone covers another one: move them apart）",
                new PlanFault("waiting", "b", Reason.OVERLAP).sentence());
    }
}
