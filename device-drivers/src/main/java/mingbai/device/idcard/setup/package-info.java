/// Makes a card reader out of its configuration.
@NullMarked
package mingbai.device.idcard.setup;

import org.jspecify.annotations.NullMarked;
