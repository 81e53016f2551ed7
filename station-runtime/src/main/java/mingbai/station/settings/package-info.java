/// What a technician decides for a station.
@NullMarked
package mingbai.station.settings;

import org.jspecify.annotations.NullMarked;
