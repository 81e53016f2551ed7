/// Finding an item: by department, topic, event, type or letter, or by typing.
@NullMarked
package mingbai.kiosk.find;

import org.jspecify.annotations.NullMarked;
