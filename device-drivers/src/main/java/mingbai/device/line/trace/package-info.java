/// What went over a line lately, for a technician to read.
@NullMarked
package mingbai.device.line.trace;

import org.jspecify.annotations.NullMarked;
