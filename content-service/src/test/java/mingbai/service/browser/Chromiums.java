package mingbai.service.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// The Chromiums of this process. To start one costs seconds: a test that is done gives its own
/// back, forgetful of what it saw, and the next takes it. They end with the process. The shell is
/// Chromium without the windows around its pages, and takes half the work.
final class Chromiums {
    /// Its warnings are about matching Chromium's newest protocol, which nothing here uses.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static Optional<Path> fonts = Optional.empty();
    private static final Deque<ChromeDriver> IDLE = new ArrayDeque<>();
    private static final List<ChromeDriver> ALL = new ArrayList<>();

    private Chromiums() {}

    static synchronized ChromeDriver take() {
        return IDLE.isEmpty() ? started() : IDLE.pop();
    }

    private static ChromeDriver started() {
        SELENIUM.setLevel(Level.SEVERE);
        if (ALL.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(Chromiums::quit, "chromiums"));
        }
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .usingAnyFreePort()
                        .withEnvironment(Map.of("FONTCONFIG_FILE", fonts().toString()))
                        .build();
        var driver = new ChromeDriver(service, options());
        ALL.add(driver);
        return driver;
    }

    /// As on a Chinese desk, the script's font is there and need not be fetched for every page.
    private static synchronized Path fonts() {
        try {
            if (fonts.isEmpty()) {
                var file = Files.createTempFile("fonts", ".conf");
                file.toFile().deleteOnExit();
                var folder = Path.of("../hall-fonts/src/main/resources/mingbai/fonts");
                Files.writeString(
                        file,
                        """
                        <fontconfig>
                          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                          <dir>%s</dir>
                        </fontconfig>
                        """
                                .formatted(folder.toRealPath()));
                fonts = Optional.of(file);
            }
            return fonts.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        // Not Debian's script around it: the driver would end the script and leave Chromium behind.
        options.setBinary("/usr/lib/chromium/chromium-headless-shell");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN");
        return options;
    }

    /// One that does not get clean is not used again.
    static synchronized void giveBack(ChromeDriver driver, URI site) {
        try {
            clean(driver, site);
            IDLE.push(driver);
        } catch (WebDriverException e) {
            ALL.remove(driver);
            driver.quit();
        }
    }

    private static void clean(ChromeDriver driver, URI site) {
        var first = driver.getWindowHandles().iterator().next();
        for (var window : driver.getWindowHandles()) {
            driver.switchTo().window(window);
            if (!window.equals(first)) {
                driver.close();
            }
        }
        driver.switchTo().window(first);
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin",
                Map.of("origin", origin(site), "storageTypes", "all"));
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static String origin(URI site) {
        return site.getScheme() + "://" + site.getAuthority();
    }

    private static synchronized void quit() {
        ALL.forEach(ChromeDriver::quit);
    }
}
