/// A hall at work whose power is cut: every disk that may be left of it must open, show the last
/// good content and hold what was acknowledged.
@NullMarked
package mingbai.bench.power;

import org.jspecify.annotations.NullMarked;
