/// Pages about one thing: a flow, a display panel, a picture, the day.
@NullMarked
package mingbai.display.page.panel;

import org.jspecify.annotations.NullMarked;
