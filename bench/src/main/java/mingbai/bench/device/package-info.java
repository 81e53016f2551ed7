/// Slips and LED frames, beside the same bytes on a plain socket.
@NullMarked
package mingbai.bench.device;

import org.jspecify.annotations.NullMarked;
