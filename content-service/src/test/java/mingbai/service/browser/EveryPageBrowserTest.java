package mingbai.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mingbai.service.browser.SharedConsole.Running;
import mingbai.service.console.ConsoleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every page of the menu on both sizes of desk screens: nothing sticks out and nothing is missing.
@ExtendWith(SharedConsole.class)
class EveryPageBrowserTest {
    @Test
    void everyPageOfTheMenuFitsBothScreens(Running running) throws Exception {
        var entries = running.service.parts(ConsoleEntry.class).toList();
        assertTrue(entries.size() > 20, "the menu is short: " + entries.size());
        for (var entry : entries) {
            running.browser.open(entry.path());
            running.browser.see("main h1");
            assertFalse(running.browser.text("main h1").startsWith("出错了"), entry.path());
            assertFalse(running.browser.text("main h1").startsWith("没有权限"), entry.path());
            assertEquals(
                    "",
                    running.browser.script(
                            "return [...document.images].filter(i => i.complete && !i.naturalWidth)"
                                    + ".map(i => i.src).join()"),
                    "pictures that are not there on " + entry.path());
            String name = entry.path().replace("/", "");
            running.pictures("page-" + (name.isEmpty() ? "home" : name));
        }
    }
}
