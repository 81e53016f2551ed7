/// A real Chromium, for the pages' tests.
@NullMarked
package mingbai.service.browser;

import org.jspecify.annotations.NullMarked;
