/// Tests of fetching what a manifest names.
@NullMarked
package mingbai.station.fetch;

import org.jspecify.annotations.NullMarked;
