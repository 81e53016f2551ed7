/// What devices tell of themselves, in tests.
@NullMarked
package mingbai.device.health;

import org.jspecify.annotations.NullMarked;
