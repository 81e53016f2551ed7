/// What visitors read: Chinese first, English second.
@NullMarked
package mingbai.kiosk.words;

import org.jspecify.annotations.NullMarked;
