/// The security module, in tests.
@NullMarked
package mingbai.device.idcard.sam;

import org.jspecify.annotations.NullMarked;
