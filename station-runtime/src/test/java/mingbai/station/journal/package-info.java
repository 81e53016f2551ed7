/// Tests of the journal and its handing over.
@NullMarked
package mingbai.station.journal;

import org.jspecify.annotations.NullMarked;
