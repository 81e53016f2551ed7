/// Tests of how a box is looked after.
@NullMarked
package mingbai.station.box;

import org.jspecify.annotations.NullMarked;
