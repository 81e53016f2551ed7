package mingbai.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import mingbai.model.item.ItemCode;
import mingbai.model.place.WindowNumber;
import mingbai.service.browser.Browser;
import mingbai.service.browser.SharedConsole;
import mingbai.service.browser.SharedConsole.Running;
import mingbai.service.library.HallShelf;
import mingbai.service.template.BoardHelp;
import mingbai.service.template.HallHelp;
import mingbai.service.template.ItemHelp;
import mingbai.service.template.PanelHelp;
import mingbai.service.template.TableHelp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/// Staff, windows, notices, items and board plans, written in the console's forms.
@ExtendWith(SharedConsole.class)
class FormsBrowserTest {
    private Running running;
    private Browser browser;

    @BeforeEach
    void at(Running shared) {
        running = shared;
        browser = shared.browser;
    }

    private void fill(String prefix, TableHelp table, Map<String, String> texts) {
        texts.forEach((column, text) -> {
            var cell = browser.see("[name='" + prefix + table.names().indexOf(column) + "']");
            if (cell.getTagName().equals("select")) {
                new Select(cell).selectByValue(text);
            } else {
                cell.clear();
                cell.sendKeys(text);
            }
        });
    }

    private void click(String id) {
        browser.script("document.getElementById(arguments[0]).click()", id);
    }

    @Test
    void somebodyNewStandsInTheListAndAWrongWindowIsMarked() throws Exception {
        browser.open("/register/staff");
        browser.press("#add");
        fill(
                "c-",
                HallHelp.STAFF,
                Map.of("工号", "T-77", "姓名", "示例丙", "岗位", "窗口工作人员", "职责", "受理、咨询", "窗口", "998"));
        fill(
                "c-",
                HallHelp.STAFF,
                Map.of("部门", "d01", "首席代表", "是", "去向", "外出", "首问责任", "是", "去向说明", "现场勘验"));
        click("save");
        browser.awaitText("#faults", "在 998 号窗口，大厅没有这个窗口");
        var window = browser.see("[name='c-" + HallHelp.STAFF.names().indexOf("窗口") + "']");
        assertEquals("true", window.getAttribute("aria-invalid"));
        running.pictures("staff-refused");
        int real =
                running.part(HallShelf.class)
                        .plan()
                        .orElseThrow()
                        .profile()
                        .windows()
                        .getFirst()
                        .number()
                        .value();
        fill("c-", HallHelp.STAFF, Map.of("窗口", Integer.toString(real)));
        click("save");
        browser.awaitText("#saved", "大厅内容已发布第");
        browser.awaitText("#lines", "现场勘验");
        running.pictures("staff");
        var member =
                running.part(HallShelf.class).staff().stream()
                        .filter(m -> m.number().equals("T-77"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(new WindowNumber(real)), member.windows());
        assertTrue(member.post().chief() && member.post().firstAsked());
    }

    @Test
    void whoeverComesSecondToAZoneOverwritesNothing() {
        browser.open("/register/zones");
        browser.press("#lines tbody tr:first-child a");
        String page = browser.driver().getCurrentUrl();
        String seen = browser.driver().findElement(By.name("seen")).getAttribute("value");
        fill("c-", HallHelp.ZONES, Map.of("名称", "示例区一"));
        click("save");
        browser.see("#saved");
        browser.driver().get(page);
        fill("c-", HallHelp.ZONES, Map.of("名称", "示例区二"));
        browser.script("document.getElementsByName('seen')[0].value = arguments[0]", seen);
        click("save");
        browser.awaitText("#conflict tbody", "示例区一");
        browser.awaitText("#conflict tbody", "示例区二");
        var zone = running.part(HallShelf.class).plan().orElseThrow().profile().zones().getFirst();
        assertEquals("示例区一", zone.name());
    }

    @Test
    void aBusinessThatItemsUseIsNotRemoved() {
        browser.open("/register/businesses/line?key=general");
        click("remove");
        browser.awaitText("#faults", "个事项取这个业务的号");
        assertTrue(
                running
                        .part(HallShelf.class)
                        .plan()
                        .orElseThrow()
                        .businesses()
                        .businesses()
                        .stream()
                        .anyMatch(b -> b.id().value().equals("general")));
    }

    @Test
    void aNoticeIsGivenTheEndThatItsLawAsksFor() throws Exception {
        browser.open("/notices/new");
        browser.script("document.querySelector('[name=kind][value=PUBLICITY]').click()");
        browser.write("title", "示例：中标候选人公示");
        browser.write("body", "示例正文。");
        new Select(browser.see("#preset")).selectByValue("SINGLE_SOURCE");
        browser.script("document.getElementById('field-from').value = '2026-05-06T09:30'");
        browser.script("document.getElementById('field-until').value = '2026-05-08T18:00'");
        browser.press("button[value=keep]");
        browser.awaitText("#faults", "公示期 5 个工作日，张贴当天不计");
        running.pictures("notice-too-short");
        click("fill");
        browser.until(_ ->
                (Boolean)
                        browser.script(
                                "return !document.getElementsByName('until')[0].value"
                                        + ".includes('05-08')"));
        browser.press("button[value=keep]");
        browser.awaitText("#period", "5 个工作日");
        browser.awaitText("#period", "政府采购法实施条例");
    }

    @Test
    void anItemIsAddedAndItsEndIsSet() throws Exception {
        browser.open("/catalogue/new");
        fill("i-", ItemHelp.ITEMS, Map.of("事项名称", "示例：新增的事项", "类型代码", "01", "目录", "A1"));
        fill(
                "i-",
                ItemHelp.ITEMS,
                Map.of("事项类型", "行政许可", "部门", "d01", "行使层级", "县级", "目录内", "是", "业务", "general"));
        browser.write("reason", "示例：依据新的清单");
        click("save");
        browser.awaitText("#faults", "事项编码");
        fill("i-", ItemHelp.ITEMS, Map.of("事项编码", "DEMO-NEW7"));
        running.pictures("item-new");
        click("save");
        browser.awaitText("main .alert.good", "区划清单已发布第");
        browser.press("#end");
        browser.script("document.getElementsByName('day')[0].value = '2026-05-20'");
        click("end");
        browser.awaitText("#refusal", "写明取消的依据");
        browser.script("document.getElementsByName('day')[0].value = '2026-05-20'");
        browser.write("reason", "示例：下放到镇");
        browser.script("document.querySelector('[value=DELEGATED]').click()");
        click("end");
        browser.awaitText("#pending", "自 2026-05-20 起下放");
        running.pictures("item-end");
        assertTrue(running.part(HallShelf.class).item(new ItemCode("DEMO-NEW7")).isPresent());
    }

    @Test
    void aBoardPlanIsDrawnCheckedAndKept() throws Exception {
        browser.open("/boards/plan");
        browser.write("id", "lobby");
        browser.write("title", "示例大堂屏");
        fill("z-0-", BoardHelp.ZONES, Map.of("编号", "main", "X", "0", "Y", "0", "宽", "1920"));
        fill("z-0-", BoardHelp.ZONES, Map.of("高", "1200"));
        fill("c-0-", BoardHelp.CLIPS, Map.of("列表", "calls", "内容", "叫号", "秒数", "20"));
        fill("s-0-", BoardHelp.SLOTS, Map.of("分区", "main", "列表", "calls", "优先级", "3"));
        fill("s-0-", BoardHelp.SLOTS, Map.of("重复", "每周一三五", "开始", "2026-05-04"));
        browser.awaitText("#drawing svg", "main");
        click("save");
        browser.awaitText("#faults", "分区超出画布");
        running.pictures("board-refused");
        fill("z-0-", BoardHelp.ZONES, Map.of("高", "1080"));
        click("save");
        browser.awaitText("#saved", "大厅内容已发布第");
        browser.awaitText(".plans", "示例大堂屏");
        browser.open("/boards/plan?id=lobby");
        var rule = browser.see("[name='s-0-" + BoardHelp.SLOTS.names().indexOf("重复") + "']");
        assertEquals("每周一三五", rule.getAttribute("value"));
        running.pictures("board-plan");
    }

    @Test
    void aDepartmentIsAddedAndOneThatIsNeededStays() throws Exception {
        browser.open("/register/departments/line");
        fill("c-", HallHelp.DEPARTMENTS, Map.of("编号", "d77", "名称", "示例局"));
        click("save");
        browser.awaitText("#saved", "区划清单已发布第");
        browser.awaitText("#lines", "示例局");
        running.pictures("departments");
        browser.open("/register/departments/line?key=d01");
        click("remove");
        browser.awaitText("#faults", "属于这个部门");
        browser.open("/register/departments/line?key=d77");
        click("remove");
        browser.awaitText("#saved", "区划清单已发布第");
    }

    @Test
    void aPanelIsLookedThroughKeptAndNotOverwritten() throws Exception {
        browser.open("/panels/panel");
        browser.write("id", "guide");
        browser.write("title", "示例：怎样办事");
        fill("p-0-", PanelHelp.SECTIONS, Map.of("小标题", "咨询", "内容", "请拨打13812345678。"));
        browser.press("[data-add]");
        fill("p-1-", PanelHelp.SECTIONS, Map.of("小标题", "取号", "内容", "在自助机上取号，等待叫号。"));
        click("save");
        browser.awaitText("#faults", "第 1 栏 内容");
        browser.awaitText("#faults", "像是手机号");
        running.pictures("panel-refused");
        fill("p-0-", PanelHelp.SECTIONS, Map.of("内容", "到咨询台或在自助机上查询。"));
        click("save");
        browser.awaitText("#saved", "大厅内容已发布第");
        browser.awaitText("#panels", "示例：怎样办事");
        running.pictures("panels");
        browser.open("/panels/panel?id=guide");
        String old = browser.driver().findElement(By.name("seen")).getAttribute("value");
        browser.write("title", "示例：办事指引");
        click("save");
        browser.see("#saved");
        browser.open("/panels/panel?id=guide");
        browser.script("document.getElementsByName('seen')[0].value = arguments[0]", old);
        click("save");
        browser.awaitText("#conflict", "别人改过这块展板");
        browser.open("/panels/panel?id=guide");
        click("remove");
        browser.awaitText("#saved", "大厅内容已发布第");
    }
}
