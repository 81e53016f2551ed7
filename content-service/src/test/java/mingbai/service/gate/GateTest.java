package mingbai.service.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.item.ItemCode;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.imports.WorkbookTables;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.sheet.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    private static final Map<String, String> WHOLE =
            Map.ofEntries(
                    Map.entry("事项编码", "W-1"),
                    Map.entry("事项名称", "取水许可"),
                    Map.entry("事项类型", "行政许可"),
                    Map.entry("类型代码", "01"),
                    Map.entry("部门", "d01"),
                    Map.entry("行使层级", "县级"),
                    Map.entry("目录", "A"),
                    Map.entry("目录内", "是"),
                    Map.entry("业务", "general"),
                    Map.entry("法律依据", "《水法》第四十八条"),
                    Map.entry("法定时限", "20 个工作日"),
                    Map.entry("是否收费", "否"),
                    Map.entry("受理条件", "示例条件"),
                    Map.entry("数量限制", "无数量限制"));
    private static final Map<String, String> MATERIAL =
            Map.of("事项编码", "W-1", "材料名称", "申请书", "必要性", "必要", "示例样表", "form-1");

    @TempDir Path folder;
    private MovableClock clock;
    private QuietRooms rooms;
    private Gate gate;

    @BeforeEach
    void open() throws Exception {
        clock = new MovableClock("2026-05-06T01:00:00Z");
        rooms = QuietRooms.withSample(folder, clock);
        gate = rooms.part(Gate.class);
        var name = new PictureName("form-1");
        var picture = Picture.of(name, Picture.Kind.PNG, new int[] {1, 1}, "示例", new byte[] {1});
        rooms.part(Library.class)
                .put(
                        LibraryDocument.of(
                                rooms.part(HallShelf.class).hallScope(),
                                ContentPath.picture(name),
                                DocumentType.PICTURE,
                                picture));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private List<String> refused(Map<String, String> item, List<Map<String, String>> materials) {
        List<Sheet> sheets = new ArrayList<>(List.of(sheet("事项", List.of(item))));
        if (!materials.isEmpty()) {
            sheets.add(sheet("材料", materials));
        }
        var intake = rooms.part(WorkbookTables.class).read(sheets);
        assertEquals(List.of(), intake.rejections());
        gate.check(intake);
        return intake.rejections().stream()
                .map(r -> r.row() + " " + r.field() + " " + r.chinese())
                .toList();
    }

    private static Sheet sheet(String name, List<Map<String, String>> lines) {
        var numbered = lines.stream().map(l -> new Sheet.Line(2, l)).toList();
        return new Sheet(name, List.copyOf(lines.getFirst().keySet()), numbered, List.of());
    }

    private static Map<String, String> but(String column, String text) {
        Map<String, String> item = new HashMap<>(WHOLE);
        item.put(column, text);
        if (text.isEmpty()) {
            item.remove(column);
        }
        return item;
    }

    @Test
    void aWholeItemPasses() {
        assertEquals(List.of(), refused(WHOLE, List.of(MATERIAL)));
    }

    @Test
    void whatIsMissingIsRefusedByItsName() {
        assertEquals(
                List.of("2 法律依据 缺少「公开审批依据」，不能发布"), refused(but("法律依据", ""), List.of(MATERIAL)));
        assertEquals(
                List.of("2 法定时限 缺少「公开办理流程及时限」，不能发布"), refused(but("法定时限", ""), List.of(MATERIAL)));
        assertEquals(
                List.of("2 是否收费 缺少「公开收费标准」，不能发布"), refused(but("是否收费", ""), List.of(MATERIAL)));
        assertEquals(
                List.of("2 收费标准 缺少「公开收费标准」，不能发布", "2 收费依据 缺少「公开收费标准」，不能发布"),
                refused(but("是否收费", "是"), List.of(MATERIAL)));
        assertEquals(List.of("2 受理条件 缺少「许可条件」，不能发布"), refused(but("受理条件", ""), List.of(MATERIAL)));
        assertEquals(List.of("2 数量限制 缺少「许可数量」，不能发布"), refused(but("数量限制", ""), List.of(MATERIAL)));
        assertEquals(
                List.of("2 材料名称 缺少「全部申请材料目录」，不能发布", "2 示例样表 缺少「申请书示范文本」，不能发布"),
                refused(WHOLE, List.of()));
    }

    @Test
    void whatOnlyPermitsNeedIsAskedOfPermitsOnly() {
        Map<String, String> service = but("类型代码", "20");
        service.remove("受理条件");
        service.remove("数量限制");
        assertEquals(List.of(), refused(service, List.of()));
    }

    @Test
    void aTransitionLetsLacksPassUntilItsDay() {
        var transition = rooms.part(Transition.class);
        assertEquals(Optional.empty(), transition.open(LocalDate.of(2026, 5, 7), "manager", "试运行"));
        assertEquals(List.of(), refused(but("法律依据", ""), List.of()));
        var item = rooms.part(HallShelf.class).item(new ItemCode("DEMO-0001")).orElseThrow();
        assertFalse(gate.lacks(item).isEmpty(), "and they stay visible");
        clock.advance(Duration.ofDays(2));
        assertFalse(refused(but("法律依据", ""), List.of()).isEmpty());
    }

    @Test
    void aTransitionNeedsAReasonAndAnEnd() {
        var transition = rooms.part(Transition.class);
        assertTrue(transition.open(LocalDate.of(2026, 6, 1), "manager", " ").isPresent());
        assertTrue(transition.open(LocalDate.of(2028, 1, 1), "manager", "试运行").isPresent());
        assertTrue(transition.open(LocalDate.of(2026, 5, 1), "manager", "试运行").isPresent());
        assertEquals(Optional.empty(), transition.open());
    }

    @Test
    void aNumberOfSomebodyIsMarkedAtItsPlace() {
        assertEquals(
                List.of("2 受理条件 第 4 个字起「13812345678」：第 4 个字起像是手机号，公开发布前请删除"),
                refused(but("受理条件", "请拨打13812345678"), List.of(MATERIAL)));
    }

    @Test
    void anAgencyIsNeverNamedAndAKindOfAgencyMayBe() {
        assertEquals(
                List.of("2 中介服务 第 2 个字起「某某测绘有限公司」：中介服务不得指定机构"),
                refused(but("中介服务", "由某某测绘有限公司出具"), List.of(MATERIAL)));
        assertEquals(List.of(), refused(but("中介服务", "由具备资质的检测中心出具报告，自主选择"), List.of(MATERIAL)));
    }

    @Test
    void aPictureThatIsNotThereIsNamed() {
        assertEquals(
                List.of("2 结果样本 没有图片「form-2」"), refused(but("结果样本", "form-2"), List.of(MATERIAL)));
    }

    @Test
    void theHallsOwnWordListIsHeld() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/words.txt"), "# 示例\n包过\n");
        assertEquals(
                List.of("2 受理条件 第 3 个字起「包过」：含有不得使用的词"),
                refused(but("受理条件", "办理包过"), List.of(MATERIAL)));
    }
}
