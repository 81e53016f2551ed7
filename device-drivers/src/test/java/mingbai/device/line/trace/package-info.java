/// Tests of what lines leave for a technician to read.
@NullMarked
package mingbai.device.line.trace;

import org.jspecify.annotations.NullMarked;
