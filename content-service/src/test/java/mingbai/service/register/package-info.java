/// The console's forms, in a real browser.
@NullMarked
package mingbai.service.register;

import org.jspecify.annotations.NullMarked;
