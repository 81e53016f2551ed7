/// Pictures of what stands on the screen.
@NullMarked
package mingbai.kiosk.shots;

import org.jspecify.annotations.NullMarked;
