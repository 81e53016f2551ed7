/// Tests of content, verified and kept.
@NullMarked
package mingbai.station.content;

import org.jspecify.annotations.NullMarked;
