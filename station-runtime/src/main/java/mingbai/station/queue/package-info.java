/// The queue as a station sees it: who is called where, and what was missed meanwhile.
@NullMarked
package mingbai.station.queue;

import org.jspecify.annotations.NullMarked;
