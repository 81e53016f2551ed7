/// The frame of the web console: layout, navigation and apology.
@NullMarked
package mingbai.service.console;

import org.jspecify.annotations.NullMarked;
