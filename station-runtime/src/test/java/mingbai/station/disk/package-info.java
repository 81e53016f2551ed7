/// Tests of files that survive.
@NullMarked
package mingbai.station.disk;

import org.jspecify.annotations.NullMarked;
