/// What lines need of the kernel and the JDK does not offer.
@NullMarked
package mingbai.device.line.kernel;

import org.jspecify.annotations.NullMarked;
