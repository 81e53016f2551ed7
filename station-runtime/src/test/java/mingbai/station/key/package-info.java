/// Tests of the key of a device.
@NullMarked
package mingbai.station.key;

import org.jspecify.annotations.NullMarked;
