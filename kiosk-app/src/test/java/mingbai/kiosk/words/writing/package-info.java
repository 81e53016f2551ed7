@NullMarked
package mingbai.kiosk.words.writing;

import org.jspecify.annotations.NullMarked;
