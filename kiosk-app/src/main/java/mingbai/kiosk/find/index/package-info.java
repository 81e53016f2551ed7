/// By what items are found: shelves, letters, characters and strokes.
@NullMarked
package mingbai.kiosk.find.index;

import org.jspecify.annotations.NullMarked;
