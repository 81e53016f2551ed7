package mingbai.rules.enrolment;

import java.io.File;
import java.time.Duration;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium in front of which a manager sits.
final class ManagersBrowser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final Pattern BEING_LEFT =
            Pattern.compile("aborted by navigation|does not belong to the document");

    private final ChromeDriver driver;

    ManagersBrowser() {
        SELENIUM.setLevel(Level.SEVERE);
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .usingAnyFreePort()
                        .build();
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
                "--window-size=1366,900",
                "--lang=zh-CN");
        driver = new ChromeDriver(service, options);
    }

    void open(String url) {
        driver.get(url);
    }

    /// The visible element. A page just being left for another one has none yet, in whichever words
    /// Chromium's driver says so.
    WebElement see(String selector) {
        var visible = ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector));
        return new WebDriverWait(driver, PATIENCE)
                .withMessage(selector)
                .until(d -> {
                    try {
                        return visible.apply(d);
                    } catch (WebDriverException e) {
                        if (BEING_LEFT.matcher(e.getMessage()).find()) {
                            return null;
                        }
                        throw e;
                    }
                });
    }

    /// On the page for whoever comes without a log-in.
    void logIn(String password) {
        type("[name=name]", "manager");
        type("[name=password]", password);
        press("main button[type=submit]");
        see("h1");
    }

    /// What a link leads to, as the browser would save it.
    byte[] download(String selector) {
        var script =
                """
                const done = arguments[1];
                fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => {
                    const bytes = new Uint8Array(b);
                    let text = '';
                    for (let i = 0; i < bytes.length; i += 32768) {
                        text += String.fromCharCode(...bytes.subarray(i, i + 32768));
                    }
                    done(btoa(text));
                });
                """;
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        var base64 = driver.executeAsyncScript(script, see(selector).getAttribute("href"));
        return Base64.getDecoder().decode(String.valueOf(base64));
    }

    void type(String selector, String text) {
        see(selector).sendKeys(text);
    }

    void press(String selector) {
        see(selector).click();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
