package mingbai.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.item.ItemType;
import mingbai.model.signing.Reach;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Role;
import mingbai.service.gate.Transition;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.Difference;
import mingbai.service.preview.LibraryLines;
import mingbai.service.template.HallHelp;
import mingbai.service.template.TemplateBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each test brings the library back to the sample hall.
class PreviewTest {
    private static final String HEADING = "事项编码,事项名称,事项类型,类型代码,部门,行使层级,目录,目录内,业务";
    private static final String WATER = "W-1,取水许可,行政许可,01,d01,县级,A106,是,general";

    @TempDir static Path folder;
    private static QuietRooms rooms;
    private static ImportDesk desk;

    @BeforeAll
    static void open() throws Exception {
        rooms = QuietRooms.withSample(folder, new MovableClock("2026-05-06T01:00:00Z"));
        desk = rooms.part(ImportDesk.class);
        rooms.somebody("editor", Reach.EVERYTHING, Role.EDITOR);
        rooms.part(Transition.class).open(LocalDate.of(2026, 12, 31), "manager", "试运行");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static PendingImport look(Path file, String source) throws Exception {
        var one = rooms.part(PendingImports.class).keep(file, "editor", source);
        desk.look(one);
        return one;
    }

    private static PendingImport look(String name, String... lines) throws Exception {
        return look(
                Files.write(
                        folder.resolve(name),
                        String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                "");
    }

    /// What the library has, as a workbook to change.
    private static Path workbook(String name, List<LibraryDocument> documents) throws Exception {
        var out = new ByteArrayOutputStream();
        var lines = LibraryLines.of(documents);
        var tables = HallHelp.ALL.stream().filter(t -> lines.containsKey(t.name())).toList();
        TemplateBook.write(tables, lines, out);
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static List<LibraryDocument> library(DocumentType... types) {
        return List.of(types).stream()
                .flatMap(t -> rooms.part(Library.class).all(t).stream())
                .toList();
    }

    /// A page drawn while the file is read must not say that nothing differs.
    @Test
    void aLookStaysWhatItWasWhenItWasTaken() throws Exception {
        var file = workbook("moment.xlsx", List.of());
        var one = rooms.part(PendingImports.class).keep(file, "editor", "");
        var early = one.look();
        desk.look(one);
        assertTrue(early.busy());
        assertEquals(PendingImport.Found.NOTHING, early.found());
        assertFalse(one.look().busy());
    }

    @Test
    void whatIsDownloadedComesBackUnchanged() throws Exception {
        var documents =
                library(
                        DocumentType.CATALOGUE,
                        DocumentType.ITEM,
                        DocumentType.DEPARTMENTS,
                        DocumentType.ROSTER);
        var one = look(workbook("same.xlsx", documents), "");
        assertEquals(List.of(), one.look().report().rejections());
        assertEquals(List.of(), one.look().found().differences());
    }

    @Test
    void theEmptyTemplateHasOnlyColumnsThatAreKnown() throws Exception {
        var out = new ByteArrayOutputStream();
        TemplateBook.write(HallHelp.ALL, Map.of(), out);
        var file = Files.write(folder.resolve("empty.xlsx"), out.toByteArray());
        assertEquals(
                List.of(),
                look(file, "").look().report().rejections().stream()
                        .filter(r -> r.chinese().contains("列") || r.chinese().contains("工作表"))
                        .toList());
    }

    @Test
    void eachLineThatWouldChangeIsShownWithItsColumns() throws Exception {
        var changed =
                library(DocumentType.CATALOGUE, DocumentType.ITEM).stream()
                        .filter(d -> !d.path().value().equals("item/DEMO-0002"))
                        .map(PreviewTest::promised)
                        .toList();
        var one = look(workbook("changed.xlsx", changed), "");
        assertEquals(
                List.of(
                        new Difference(
                                Difference.Kind.CHANGED,
                                new Difference.Place("事项", "DEMO-0001", 2),
                                "固定资产投资项目节能审查",
                                List.of(new Difference.Field("承诺时限", "", "5 个工作日"))),
                        new Difference(
                                Difference.Kind.REMOVED,
                                new Difference.Place("事项", "DEMO-0002", 0),
                                "企业投资项目核准",
                                List.of())),
                one.look().found().differences());
        assertEquals(167, items(), "a preview changes nothing");
    }

    private static LibraryDocument promised(LibraryDocument document) {
        if (!document.path().value().equals("item/DEMO-0001")) {
            return document;
        }
        var item = document.read(Item.class);
        var p = item.procedure();
        var promised =
                new Item.Procedure(
                        p.statutoryLimit(),
                        p.limitReason(),
                        Disclosed.sourced("5 个工作日"),
                        p.flow(),
                        Evidence.DEFAULT);
        return LibraryDocument.of(
                document.scope(),
                document.path(),
                document.type(),
                new Item(
                        item.head(),
                        item.basis(),
                        promised,
                        item.fee(),
                        item.handling(),
                        item.guide()));
    }

    private static int items() {
        return rooms.part(Library.class).all(DocumentType.ITEM).size();
    }

    @Test
    void whatWasShownIsTakenWholeAndLogged() throws Exception {
        var one = look("one.csv", HEADING, WATER);
        assertEquals(1, one.look().count(Difference.Kind.ADDED));
        assertEquals(167, one.look().count(Difference.Kind.REMOVED) - parts(one));
        var result = desk.apply(one, true);
        assertTrue(result.report().taken());
        assertEquals(1, items());
        var log = rooms.part(HallShelf.class).wholeCatalogue().orElseThrow().release();
        assertEquals("新增", log.of(new ItemCode("W-1")).getFirst().kind().chinese());
        assertEquals("取消", log.of(new ItemCode("DEMO-0001")).getFirst().kind().chinese());
        rooms.part(Importer.class).take(QuietRooms.SAMPLE);
    }

    /// Materials, flows and questions that go with their items, and the catalogue's own lines.
    private static long parts(PendingImport one) {
        return one.look().found().differences().stream()
                .filter(d -> d.kind() == Difference.Kind.REMOVED)
                .filter(d -> !d.place().table().equals("事项"))
                .count();
    }

    @Test
    void aLibraryThatChangedSinceIsNotOverwritten() throws Exception {
        var one = look("late.csv", HEADING, WATER);
        var notice = library(DocumentType.ROSTER).getFirst();
        rooms.part(Library.class).remove(notice.scope(), notice.path());
        assertTrue(desk.apply(one, false).outdated());
        assertEquals(167, items());
        rooms.part(Library.class).put(notice);
    }

    @Test
    void onlyWhoeverSentAFileSeesIt() throws Exception {
        var one = look("mine.csv", HEADING, WATER);
        var pending = rooms.part(PendingImports.class);
        assertTrue(pending.find(one.sent().id(), "editor").isPresent());
        assertTrue(pending.find(one.sent().id(), "manager").isEmpty());
    }

    @Test
    void otherPeoplesColumnsAreReadByTheirMap() throws Exception {
        var file =
                Files.writeString(folder.resolve("theirs.csv"), "编码,名称,单位,备注\nW-7,取水许可,县水务局,无\n");
        assertFalse(look(file, "市平台").look().report().clean());
        var one = look(file, "市平台");
        var renamed = desk.mapped(one, "市平台", WATER_MAP);
        desk.look(renamed);
        assertEquals(List.of(), renamed.look().report().rejections());
        assertEquals(List.of("市平台"), rooms.part(ColumnMaps.class).sources());
        var again = look(file, "市平台");
        assertEquals(
                new Difference.Place("事项", "W-7", 2),
                again.look().found().differences().getFirst().place());
    }

    private static final ColumnMap WATER_MAP =
            new ColumnMap(
                    List.of(
                            rule("事项编码", "编码", ""),
                            rule("事项名称", "名称", ""),
                            rule("事项类型", "", "行政许可"),
                            rule("类型代码", "", "01"),
                            rule("部门", "", "d01"),
                            rule("行使层级", "", "县级"),
                            rule("目录", "", "A"),
                            rule("目录内", "", "否"),
                            rule("业务", "", "general")));

    private static ColumnMap.Rule rule(String ours, String theirs, String fixed) {
        return new ColumnMap.Rule("事项", "事项", ours, theirs, fixed);
    }

    @Test
    void jsonWithTheExchangesNamesIsReadAsItems() throws Exception {
        String json =
                """
                [{"task_code":"W-8","task_name":"取水许可","task_type":"01","dept_name":"%s",
                  "use_level":"4","by_law":"《水法》第四十八条","is_fee":"0","project_type":"2",
                  "server_type":"1,2","unknown":[1],
                  "material":[{"material_name":"申请书","is_need":"3","material_format":"1"}],
                  "questions":[{"question":"示例？","answer":"示例。"}]}]
                """
                        .formatted(rooms.part(HallShelf.class).departments().getFirst().name());
        var one = look(Files.writeString(folder.resolve("items.json"), json), "");
        assertEquals(
                List.of("目录 缺少此列", "目录内 缺少此列", "业务 缺少此列"),
                one.look().report().rejections().stream()
                        .map(r -> r.field() + " " + r.chinese())
                        .toList());
        var map =
                new ColumnMap(
                        List.of(
                                rule("目录", "", "A"),
                                rule("目录内", "", "是"),
                                rule("业务", "", "general")));
        var renamed = desk.mapped(one, "", map);
        var intake =
                rooms.part(WorkbookTables.class)
                        .read(
                                map.apply(
                                        rooms.part(WorkbookTables.class)
                                                .open(renamed.sent().file())));
        assertEquals(List.of(), intake.rejections());
        var item = intake.documents().getFirst().read(Item.class);
        assertEquals(new ItemType("01", "行政许可"), item.head().type());
        assertEquals(Item.Charge.FREE, item.fee().charge());
        assertEquals(1, item.handling().materials().size());
        assertEquals(2, item.guide().audience().parties().size());
    }
}
