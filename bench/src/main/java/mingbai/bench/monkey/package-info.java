/// A visitor without a plan, for hours: the whole kiosk, touched at random.
@NullMarked
package mingbai.bench.monkey;

import org.jspecify.annotations.NullMarked;
