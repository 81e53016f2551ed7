/// The card reader's security module: find, select and read, by GA 450.
@NullMarked
package mingbai.device.idcard.sam;

import org.jspecify.annotations.NullMarked;
