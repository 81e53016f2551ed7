/// The identity card, in tests.
@NullMarked
package mingbai.device.idcard;

import org.jspecify.annotations.NullMarked;
