package mingbai.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Guide;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.item.Material;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.place.StationId;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.sheet.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideImportTest {
    private static final ItemCode EXAMPLE = new ItemCode("DEMO-EX01");
    private static final Sheet ITEMS =
            sheet(
                    "事项",
                    Map.of(
                            "事项编码", "W-1", "事项名称", "取水许可", "事项类型", "行政许可", "类型代码", "01", "部门",
                            "d01", "行使层级", "县级", "目录", "A", "目录内", "是", "业务", "general"));

    @TempDir Path folder;
    private QuietRooms rooms;
    private HallShelf shelf;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.withSample(folder, new MovableClock("2026-05-06T01:00:00Z"));
        shelf = rooms.part(HallShelf.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private static Sheet sheet(String name, Map<String, String> line) {
        return new Sheet(
                name, List.copyOf(line.keySet()), List.of(new Sheet.Line(2, line)), List.of());
    }

    private List<String> rejections(Sheet... more) {
        var sheets = new ArrayList<>(List.of(more));
        sheets.add(ITEMS);
        return rooms.part(WorkbookTables.class).read(sheets).rejections().stream()
                .map(r -> r.sheet() + " " + r.row() + " " + r.field() + " " + r.chinese())
                .toList();
    }

    @Test
    void theExampleItemHasAWholeGuide() {
        Item item = shelf.item(EXAMPLE).orElseThrow();
        assertEquals(
                List.of("示例：场地使用申请表 必要", "示例：活动方案 非必要", "示例：参加人员安全承诺 容缺后补"),
                item.handling().materials().stream().map(GuideImportTest::named).toList());
        assertEquals(List.of(Guide.Party.PERSON, Guide.Party.SOCIAL), parties(item));
        assertEquals(Guide.Speed.PROMISED, item.guide().outcome().speed());
        assertEquals(2, item.guide().questions().size());
        assertEquals("现场勘验", item.procedure().flow().get(2).name());
        assertEquals(
                List.of(new FlowStep.Next(5, "准予"), new FlowStep.Next(7, "不准予")),
                item.procedure().flow().get(3).next());
    }

    private static String named(Material material) {
        boolean later = material.detail().need() == Material.Need.LATER;
        return material.name() + (later ? " 容缺后补" : material.required() ? " 必要" : " 非必要");
    }

    private static List<Guide.Party> parties(Item item) {
        return item.guide().audience().parties();
    }

    @Test
    void whatNobodyHasStatedStaysUnstated() {
        var items =
                rooms.part(Library.class).all(DocumentType.ITEM).stream()
                        .map(d -> d.read(Item.class))
                        .filter(i -> !i.head().code().value().startsWith("DEMO-EX"))
                        .toList();
        assertEquals(164, items.size());
        items.forEach(item -> {
            assertEquals(Guide.NOTHING, item.guide());
            assertEquals(List.of(), item.handling().materials());
            assertTrue(item.handling().telephone().missing());
        });
    }

    @Test
    void theCatalogueHasAnEditionAndAChangeLog() {
        var release = shelf.wholeCatalogue().orElseThrow().release();
        assertEquals(48, release.reduction().map(Catalogue.Reduction::percent).orElseThrow());
        assertEquals(
                List.of("新增", "调整", "下放", "取消"),
                release.changes().stream().map(c -> c.kind().chinese()).toList());
        assertEquals(1, release.of(EXAMPLE).size());
    }

    @Test
    void everyWindowIsReachedFromEachKiosk() {
        var hall = shelf.plan().orElseThrow().profile();
        for (var kiosk : List.of("kiosk-1", "kiosk-2")) {
            hall.windows()
                    .forEach(window -> {
                        var route = hall.map().route(new StationId(kiosk), window.number());
                        assertTrue(route.size() >= 2, kiosk + " to " + window.number());
                    });
        }
    }

    @Test
    void aNoticeKnowsItsChannelAndItsPeriod() {
        var notices =
                rooms.part(Library.class).all(DocumentType.NOTICE).stream()
                        .map(d -> d.read(Notice.class))
                        .toList();
        assertTrue(notices.stream().anyMatch(n -> n.channel() == Notice.Channel.BULLETIN));
        assertEquals(
                List.of(new NoticePeriod(5, NoticePeriod.Days.WORKING, "示例：演示用的公示期")),
                notices.stream().map(Notice::period).flatMap(Optional::stream).toList());
    }

    @Test
    void aLineForAnItemThatIsNotThereIsNamed() {
        assertEquals(
                List.of("问答 2 事项编码 事项表中没有「W-2」"),
                rejections(sheet("问答", Map.of("事项编码", "W-2", "问题", "问", "答案", "答"))));
    }

    @Test
    void aTableOfItemPartsDoesNotComeAlone() {
        var alone = sheet("问答", Map.of("事项编码", "W-1", "问题", "问", "答案", "答"));
        var intake = rooms.part(WorkbookTables.class).read(List.of(alone));
        assertFalse(intake.rejections().isEmpty());
    }

    @Test
    void aWayToAStepThatIsNotThereIsNamed() {
        assertEquals(
                List.of("流程 2 后续 没有第 9 步"),
                rejections(
                        sheet("流程", Map.of("事项编码", "W-1", "序号", "1", "环节", "受理", "后续", "9 材料齐全"))));
        assertEquals(
                List.of("流程 2 序号 应为 1"),
                rejections(sheet("流程", Map.of("事项编码", "W-1", "序号", "2", "环节", "受理"))));
    }
}
