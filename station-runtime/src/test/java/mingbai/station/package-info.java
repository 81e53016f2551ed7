/// What the tests of a station stand on.
@NullMarked
package mingbai.station;

import org.jspecify.annotations.NullMarked;
