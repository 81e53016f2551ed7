/// Items changed in a real browser.
@NullMarked
package mingbai.service.edit;

import org.jspecify.annotations.NullMarked;
