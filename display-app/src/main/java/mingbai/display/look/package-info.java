/// How everything on a display looks: ink, type and the sheet they are put on.
@NullMarked
package mingbai.display.look;

import org.jspecify.annotations.NullMarked;
