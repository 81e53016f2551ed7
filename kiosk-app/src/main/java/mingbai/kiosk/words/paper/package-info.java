/// What becomes of paper, and how a visitor is told.
@NullMarked
package mingbai.kiosk.words.paper;

import org.jspecify.annotations.NullMarked;
