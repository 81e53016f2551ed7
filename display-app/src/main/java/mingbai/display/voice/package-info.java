/// Says the calls that a board shows, on the loudspeaker of its zone.
@NullMarked
package mingbai.display.voice;

import org.jspecify.annotations.NullMarked;
