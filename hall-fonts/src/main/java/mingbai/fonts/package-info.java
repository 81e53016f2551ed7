/// The fonts every screen, slip and page is drawn with.
@NullMarked
package mingbai.fonts;

import org.jspecify.annotations.NullMarked;
