/// Finding an item by department or by a few letters.
@NullMarked
package mingbai.kiosk.find;

import org.jspecify.annotations.NullMarked;
