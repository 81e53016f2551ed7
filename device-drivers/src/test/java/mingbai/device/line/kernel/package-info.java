/// Tests of what lines take from the kernel.
@NullMarked
package mingbai.device.line.kernel;

import org.jspecify.annotations.NullMarked;
