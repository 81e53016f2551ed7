/// The content a station shows: verified, stored, switched as a whole.
@NullMarked
package mingbai.station.content;

import org.jspecify.annotations.NullMarked;
