/// A station's whole disk in a machine that is none: it is started, looked at, cut off, updated,
/// and comes back by itself.
@NullMarked
package mingbai.bench.machine;

import org.jspecify.annotations.NullMarked;
