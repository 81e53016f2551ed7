/// Fetches the documents that a manifest names: only what lacks, a bounded number at a time, each
/// believed for its hash alone.
@NullMarked
package mingbai.station.fetch;

import org.jspecify.annotations.NullMarked;
