/// The keys of a rating pad beside the screen.
@NullMarked
package mingbai.kiosk.rating.pad;

import org.jspecify.annotations.NullMarked;
