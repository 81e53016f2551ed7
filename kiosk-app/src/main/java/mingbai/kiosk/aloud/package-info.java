/// Saying what a screen is for, to visitors who listen.
@NullMarked
package mingbai.kiosk.aloud;

import org.jspecify.annotations.NullMarked;
