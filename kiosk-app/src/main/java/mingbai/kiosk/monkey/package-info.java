/// A tireless visitor without a plan, for long tests of the whole kiosk.
@NullMarked
package mingbai.kiosk.monkey;

import org.jspecify.annotations.NullMarked;
