/// Tests of a station's settings.
@NullMarked
package mingbai.station.settings;

import org.jspecify.annotations.NullMarked;
