package mingbai.service.browser;

import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;

/// A page that draws itself anew, or is left for another, between two questions of one answer.
/// Chromium's driver knows only some of these as a stale element, and hands on the others in the
/// words of its inspector.
final class Redrawn {
    private Redrawn() {}

    /// The condition, not yet answered while the page is being drawn anew.
    static <T> ExpectedCondition<T> askedAgain(ExpectedCondition<T> condition) {
        return new ExpectedCondition<>() {
            @Override
            public T apply(WebDriver driver) {
                try {
                    return condition.apply(driver);
                } catch (WebDriverException e) {
                    if (gone(e) || e.getMessage().contains("aborted by navigation")) {
                        return null;
                    }
                    throw e;
                }
            }

            @Override
            public String toString() {
                return condition.toString();
            }
        };
    }

    /// Whether the press came through: never pressed twice, since an element that is gone takes
    /// none, and a page that is left during the press may have been left for it.
    static boolean pressed(WebElement element) {
        try {
            element.click();
            return true;
        } catch (WebDriverException e) {
            if (gone(e)) {
                return false;
            }
            throw new AssertionError("the page was left during the press", e);
        }
    }

    private static boolean gone(WebDriverException e) {
        return e instanceof StaleElementReferenceException
                || e.getMessage().contains("does not belong to the document");
    }
}
