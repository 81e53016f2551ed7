package mingbai.service.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A demo's whole service and one browser with the manager logged in, started once for all the
/// classes of this process that ask for them. Its tests leave each other's things alone.
public final class SharedConsole implements ParameterResolver {

    /// What is shared; it ends with the last test.
    public static final class Running implements AutoCloseable {
        public final MovableClock clock = new MovableClock("2026-05-06T01:30:00Z");
        public final Path folder;
        public final ContentService service;
        public final Browser browser;

        Running() throws Exception {
            folder = Files.createTempDirectory("console");
            service =
                    ContentService.start(
                            OpenedHall.settings(folder),
                            clock,
                            RandomGenerator.of("L64X128MixRandom"));
            browser = Browser.desktop(service.console());
            browser.logIn("manager", QuietRooms.password(folder, "manager"));
        }

        public <T> T part(Class<T> type) {
            return service.part(type);
        }

        /// Looks at the page on both sizes of desk screens; nothing may stick out.
        public void pictures(String name) throws Exception {
            for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
                browser.driver()
                        .executeCdpCommand(
                                "Emulation.setDeviceMetricsOverride",
                                Map.of(
                                        "width", size[0],
                                        "height", size[1],
                                        "screenWidth", size[0],
                                        "screenHeight", size[1],
                                        "deviceScaleFactor", 1,
                                        "mobile", false));
                browser.picture(name + "-" + size[0]);
                assertTrue(browser.fits(), name + " is wider than " + size[0]);
            }
        }

        @Override
        public void close() {
            browser.close();
            service.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("console", key -> started(), Running.class);
    }

    private static Running started() {
        try {
            return new Running();
        } catch (Exception e) {
            throw new IllegalStateException("the console does not start", e);
        }
    }
}
