/// The hall map (导办图): zones, windows, and where the visitor stands.
@NullMarked
package mingbai.kiosk.map;

import org.jspecify.annotations.NullMarked;
