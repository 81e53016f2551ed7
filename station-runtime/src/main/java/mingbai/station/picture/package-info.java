/// Pictures of what stands on a screen, without AWT.
@NullMarked
package mingbai.station.picture;

import org.jspecify.annotations.NullMarked;
