/// The box a station runs on: its disk, its warmth, its clock. Each is seen and said in plain words
/// before it ends the station.
@NullMarked
package mingbai.station.box;

import org.jspecify.annotations.NullMarked;
