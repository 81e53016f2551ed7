package mingbai.service.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium as new: no cookie, one user, closed with the test. It waits for what is
/// expected and never for time to pass.
public final class Browser implements AutoCloseable {
    private static final boolean KEEP = "keep".equals(System.getProperty("screens"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ANSWERED = Duration.ofSeconds(10);

    private final URI site;
    private final ChromeDriver driver;

    private Browser(URI site, ChromeDriver driver) {
        this.site = site;
        this.driver = driver;
    }

    /// A desk's screen, 1440 × 900.
    public static Browser desktop(URI site) {
        return open(site, new Screen(1440, 900, false));
    }

    /// A phone in the hand, 390 × 844, touched and not pointed at.
    public static Browser phone(URI site) {
        return open(site, new Screen(390, 844, true));
    }

    /// What the page is shown on.
    private record Screen(int width, int height, boolean touch) {}

    private static Browser open(URI site, Screen screen) {
        var driver = Chromiums.take();
        // The window would not get narrower than 500 pixels.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width(),
                        "height", screen.height(),
                        "deviceScaleFactor", 1,
                        "mobile", screen.touch()));
        return new Browser(site, driver);
    }

    /// Opens a page of the site, by its path.
    public void open(String path) {
        driver.get(site.resolve(path).toString());
    }

    /// The path one is at.
    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    public void logIn(String name, String password) {
        open("/log-in");
        write("name", name);
        write("password", password);
        see("form.fields").submit();
        until(d -> path().equals("/"));
    }

    /// Fills the field of that name.
    public void write(String field, String text) {
        var input = until(ExpectedConditions.elementToBeClickable(By.name(field)));
        input.clear();
        input.sendKeys(text);
    }

    /// The visible element a CSS selector picks, waiting for it.
    public WebElement see(String selector) {
        return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    public String text(String selector) {
        return until(d -> {
            var element =
                    ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector))
                            .apply(d);
            return element == null ? null : element.getText();
        });
    }

    /// Presses what the selector picks, however often the page draws it anew meanwhile.
    public void press(String selector) {
        until(d -> {
            var element =
                    ExpectedConditions.elementToBeClickable(By.cssSelector(selector)).apply(d);
            return element != null && Redrawn.pressed(element);
        });
    }

    /// Presses a key with nothing chosen.
    public void key(CharSequence key) {
        driver.findElement(By.tagName("body")).sendKeys(Keys.chord(key));
    }

    /// Presses a key until the element the selector picks says this. The console takes a press
    /// right after another one for its second click and leaves it out: so it waits until that is
    /// over, and presses again only when nothing comes of it, since a second press has its own
    /// answer.
    public void keyUntil(String key, String selector, String text) {
        until(d -> {
            until(_ -> script("return performance.now() - pressed > DOUBLE_CLICK_MILLIS"));
            key(key);
            try {
                return until(ANSWERED, saying(selector, text));
            } catch (TimeoutException _) {
                return false;
            }
        });
    }

    /// Waits until the element the selector picks says this.
    public void awaitText(String selector, String text) {
        until(saying(selector, text));
    }

    private static ExpectedCondition<Boolean> saying(String selector, String text) {
        return ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text);
    }

    /// Asked in one go: the page may draw itself anew between two questions.
    public boolean shows(String selector) {
        return (Boolean)
                script(
                        "return [...document.querySelectorAll(arguments[0])].some(element =>"
                                + " element.getClientRects().length > 0"
                                + " && element.checkVisibility({visibilityProperty: true}))",
                        selector);
    }

    /// Waits for the condition. One question of it may meet an element that the page has just drawn
    /// anew, or a page that is just left for another: then all of it is asked again.
    public <T> T until(ExpectedCondition<T> condition) {
        return until(PATIENCE, condition);
    }

    private <T> T until(Duration patience, ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, patience, Duration.ofMillis(50))
                .until(Redrawn.askedAgain(condition));
    }

    /// Whether nothing is wider than the screen, so that nobody has to scroll sideways.
    public boolean fits() {
        return (Boolean)
                script(
                        "return document.documentElement.scrollWidth <= window.innerWidth"
                                + " && window.innerWidth === screen.width");
    }

    public Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /// Everything else one may want of it.
    public ChromeDriver driver() {
        return driver;
    }

    /// With `-Dscreens=keep`, keeps a picture of what is shown below `target/pictures`, for people
    /// to look at.
    public void picture(String name) throws IOException {
        if (!KEEP) {
            return;
        }
        var file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, picture());
    }

    /// What is shown, as PNG.
    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        Chromiums.giveBack(driver, site);
    }
}
