/// What a kiosk and a display share.
@NullMarked
package mingbai.station;

import org.jspecify.annotations.NullMarked;
