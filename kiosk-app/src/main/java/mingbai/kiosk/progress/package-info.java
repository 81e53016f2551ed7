/// How far a case is, by the number on its receipt.
@NullMarked
package mingbai.kiosk.progress;

import org.jspecify.annotations.NullMarked;
