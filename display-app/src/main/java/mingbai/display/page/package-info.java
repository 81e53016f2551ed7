/// The pages a board shows in turn: waiting, items, fees, staff, notices and the map.
@NullMarked
package mingbai.display.page;

import org.jspecify.annotations.NullMarked;
