/// Readers of the resident identity card, whose people are forgotten at once.
@NullMarked
package mingbai.device.idcard;

import org.jspecify.annotations.NullMarked;
