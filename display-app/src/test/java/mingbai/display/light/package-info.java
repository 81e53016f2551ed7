/// Brightness, burn-in care and the light around, tried out.
@NullMarked
package mingbai.display.light;

import org.jspecify.annotations.NullMarked;
