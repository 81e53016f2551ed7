package mingbai.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.sheet.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-grounds")
class ImporterTest {
    private static final String HEADING = "事项编码,事项名称,事项类型,类型代码,部门,行使层级,目录,目录内,业务";
    private static final String WATER = "DEMO-9,取水许可,行政许可,01,d01,县级,A106,是,general";

    @TempDir Path folder;
    private QuietRooms rooms;
    private Importer importer;

    @BeforeEach
    void open() throws Exception {
        rooms = QuietRooms.open(folder, new MovableClock("2026-05-06T01:00:00Z"));
        importer = rooms.part(Importer.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private static final Map<String, Integer> SAMPLE_ROWS =
            Map.ofEntries(
                    Map.entry("事项", 167),
                    Map.entry("部门", 29),
                    Map.entry("大厅", 1),
                    Map.entry("功能区", 8),
                    Map.entry("业务", 14),
                    Map.entry("窗口", 40),
                    Map.entry("人员", 55),
                    Map.entry("地图", 56),
                    Map.entry("公告", 4),
                    Map.entry("节目", 3),
                    Map.entry("排队规则", 7),
                    Map.entry("业务限额", 1),
                    Map.entry("材料", 5),
                    Map.entry("流程", 9),
                    Map.entry("问答", 3),
                    Map.entry("目录版本", 1),
                    Map.entry("变更记录", 4),
                    Map.entry("通道", 9));

    private Path csv(String... lines) throws Exception {
        return Files.write(
                folder.resolve("items.csv"),
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSampleHallIsImportedWhole() throws Exception {
        var report = importer.take(QuietRooms.SAMPLE);
        assertEquals(new ImportReport(Optional.empty(), SAMPLE_ROWS, List.of(), true), report);
        var shelf = rooms.part(HallShelf.class);
        assertEquals(167, shelf.catalogue().size());
        assertEquals(106, shelf.catalogue().stream().filter(Catalogue.Entry::listed).count());
        assertEquals(40, shelf.plan().orElseThrow().profile().windows().size());
        assertEquals(55, shelf.staff().size());
        assertEquals(29, shelf.departments().size());
    }

    @Test
    void whatHasNoSourceStaysVisiblyMissing() throws Exception {
        importer.take(QuietRooms.SAMPLE);
        var item = rooms.part(HallShelf.class).item(new ItemCode("DEMO-0001")).orElseThrow();
        assertEquals("固定资产投资项目节能审查", item.head().name());
        assertEquals(Evidence.SOURCED, item.basis().citation().evidence());
        assertEquals(Disclosed.byDefault("20个工作日"), item.procedure().statutoryLimit());
        assertEquals(Disclosed.MISSING, item.procedure().promisedLimit());
        assertEquals(Item.Charge.FREE, item.fee().charge());
        assertEquals(Disclosed.MISSING, item.handling().telephone());
        assertEquals(Evidence.DEFAULT, item.procedure().flowEvidence());
        assertEquals(6, item.procedure().flow().size());
    }

    @Test
    void noFeeAmountIsInvented() throws Exception {
        importer.take(QuietRooms.SAMPLE);
        for (var document : rooms.part(Library.class).all(DocumentType.ITEM)) {
            var fee = document.read(Item.class).fee();
            assertFalse(fee.standard().text().contains("元"), fee.toString());
            assertTrue(
                    fee.charge() != Item.Charge.CHARGED || fee.standard().missing(),
                    fee.toString());
        }
    }

    @Test
    void namesAreFoundByPinyinAndInitials() throws Exception {
        importer.take(QuietRooms.SAMPLE);
        assertEquals(0, importer.take(csv(HEADING, WATER)).rejections().size());
        assertEquals(
                new Catalogue.Pinyin("qu shui xu ke", "qsxk"),
                rooms.part(HallShelf.class).catalogue().getFirst().pinyin());
    }

    @Test
    void aFileWithOneBadRowChangesNothing() throws Exception {
        importer.take(QuietRooms.SAMPLE);
        var report =
                importer.take(
                        csv(
                                HEADING,
                                WATER,
                                "DEMO-9,取水,行政许可,01,d99,县级,A106,也许,general",
                                "DEMO 10,,行政许可,01,d01,县级,A106,是,general"));
        assertFalse(report.taken());
        assertEquals(
                List.of(
                        new Rejection("事项", 3, "部门", "没有「d99」 · no such id", "填写部门表中的编号"),
                        new Rejection(
                                "事项", 3, "目录内", "「也许」不在可选值中 · not one of the choices", "可选：否、是"),
                        new Rejection(
                                "事项",
                                3,
                                "事项编码",
                                "「DEMO-9」重复，第 2 行已有 · given twice",
                                "改成不同的编号或删去一行"),
                        new Rejection(
                                "事项",
                                4,
                                "事项编码",
                                "「DEMO 10」格式不对 · not in the right form",
                                "1–64 个字母、数字或连字符"),
                        new Rejection("事项", 4, "事项名称", "必填 · required", "填写「事项名称」")),
                report.rejections());
        assertEquals(167, rooms.part(HallShelf.class).catalogue().size());
    }

    @Test
    void missingAndUnknownColumnsAreNamed() throws Exception {
        importer.take(QuietRooms.SAMPLE);
        var report = importer.preview(csv(HEADING.replace("部门", "单位"), WATER));
        assertEquals(
                List.of("部门 缺少此列", "单位 不认识的列"),
                report.rejections().stream().map(r -> r.field() + " " + r.chinese()).toList());
    }

    @Test
    void aPreviewChangesNothing() throws Exception {
        assertTrue(importer.preview(QuietRooms.SAMPLE).clean());
        assertTrue(rooms.part(Library.class).empty());
    }

    @Test
    void itemsWithoutAHallAreRejected() throws Exception {
        var report = importer.take(csv(HEADING, WATER));
        assertEquals("还没有大厅信息", report.rejections().getFirst().chinese());
    }

    @Test
    void anUnreadableFileIsRefusedWithoutARowReport() throws Exception {
        var report = importer.take(csv("\"编码"));
        assertTrue(report.refusal().orElseThrow().contains("引号没有结束"));
        assertEquals(List.of(), report.rejections());
    }

    @Test
    void anEmptyFileIsRejected() throws Exception {
        assertEquals("文件中没有数据", importer.take(csv("")).rejections().getFirst().chinese());
    }
}
