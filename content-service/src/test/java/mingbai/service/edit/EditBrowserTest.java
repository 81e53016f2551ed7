package mingbai.service.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import mingbai.model.item.ItemCode;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.browser.Browser;
import mingbai.service.library.HallShelf;
import mingbai.service.template.ItemHelp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// An item changed in the console: saved, refused at the cell, kept from overwriting, drawn.
class EditBrowserTest {
    private static final ItemCode CODE = new ItemCode("DEMO-EX01");
    private static final String FORM = "/catalogue/item/DEMO-EX01/edit";

    @TempDir static Path folder;
    private static ContentService service;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        OpenedHall.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
        browser = Browser.desktop(service.console());
        browser.logIn("editor", QuietRooms.password(folder, "editor"));
    }

    @AfterAll
    static void stop() {
        browser.close();
        service.close();
    }

    private static WebElement cell(String column) {
        int place = ItemHelp.ITEMS.names().indexOf(column);
        return browser.see("[name='i-" + place + "']");
    }

    private static void fill(String column, String text) {
        var cell = cell(column);
        cell.clear();
        cell.sendKeys(text);
    }

    private static String promised() {
        var item = service.part(HallShelf.class).item(CODE).orElseThrow();
        return item.procedure().promisedLimit().text();
    }

    private static String conditions() {
        var item = service.part(HallShelf.class).item(CODE).orElseThrow();
        return item.handling().conditions().text();
    }

    private static void save() {
        browser.script("document.getElementById('save').click()");
    }

    private static void pictures(String name) throws Exception {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of(
                                    "width",
                                    size[0],
                                    "height",
                                    size[1],
                                    "screenWidth",
                                    size[0],
                                    "screenHeight",
                                    size[1],
                                    "deviceScaleFactor",
                                    1,
                                    "mobile",
                                    false));
            browser.picture(name + "-" + size[0]);
            assertTrue(browser.fits(), name + " is wider than " + size[0]);
        }
    }

    @Test
    void aChangeIsSavedPublishedAndPutOnTheChangeLog() throws Exception {
        browser.open(FORM);
        fill("承诺时限", "2 个工作日");
        browser.write("reason", "示例：提速");
        pictures("item-edit");
        save();
        browser.awaitText("main .alert.good", "已保存");
        assertEquals("2 个工作日", promised());
        browser.open("/catalogue/edition");
        browser.awaitText("#changes tbody tr", "示例：提速");
        pictures("catalogue-edition");
    }

    @Test
    void aNumberOfSomebodyIsRefusedAndMarkedAtItsCell() throws Exception {
        browser.open(FORM);
        String before = conditions();
        fill("受理条件", "请拨打13812345678");
        save();
        browser.awaitText("#faults", "像是手机号");
        assertEquals("true", cell("受理条件").getAttribute("aria-invalid"));
        assertEquals("请拨打13812345678", cell("受理条件").getAttribute("value"));
        assertEquals(before, conditions());
        pictures("item-refused");
    }

    @Test
    void whoeverComesSecondSeesTheConflictAndOverwritesNothing() throws Exception {
        browser.open(FORM);
        fill("受理条件", "示例：我写的条件");
        var desk = service.part(EditDesk.class);
        var opened = desk.open(CODE).orElseThrow();
        Map<String, String> other = new LinkedHashMap<>(opened.draft().item());
        other.put("受理条件", "示例：别人写的条件");
        var draft =
                new ItemDraft(
                        other,
                        opened.draft().materials(),
                        opened.draft().flow(),
                        opened.draft().questions());
        var saved = desk.save(new EditDesk.Edit(CODE, opened.seen(), draft, "", "manager"));
        assertTrue(saved instanceof EditOutcome.Saved, saved.toString());
        save();
        browser.awaitText("#conflict tbody", "示例：别人写的条件");
        browser.awaitText("#conflict tbody", "示例：我写的条件");
        assertEquals("示例：别人写的条件", conditions());
        pictures("item-conflict");
        save();
        browser.awaitText("main .alert.good", "已保存");
        assertEquals("示例：我写的条件", conditions());
    }

    @Test
    void theFlowIsDrawnWhileItIsWritten() throws Exception {
        browser.open(FORM);
        browser.awaitText("#live svg", "现场勘验");
        int title = ItemHelp.FLOW.names().indexOf("步骤名称");
        var name = browser.see("[name='f-2-" + title + "']");
        name.clear();
        name.sendKeys("专家评审");
        browser.awaitText("#live svg", "专家评审");
        assertEquals(7, browser.driver().findElements(By.cssSelector("#live rect")).size());
        browser.script("document.getElementById('live').scrollIntoView()");
        pictures("flow-drawing");
    }

    @Test
    void whatLooksLikeAScriptIsOnlyText() {
        browser.open(FORM);
        fill("办理地点", "<script>document.title='x'</script><img src=x onerror=alert(1)>");
        save();
        browser.awaitText("main .alert.good", "已保存");
        browser.awaitText("main", "<script>document.title='x'</script>");
        assertFalse(browser.shows("main img"));
    }
}
