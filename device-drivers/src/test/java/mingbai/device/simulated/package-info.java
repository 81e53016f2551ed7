/// What the cables to simulated devices promise.
@NullMarked
package mingbai.device.simulated;

import org.jspecify.annotations.NullMarked;
