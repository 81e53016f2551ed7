/// The speakers, in tests.
@NullMarked
package mingbai.device.speaker;

import org.jspecify.annotations.NullMarked;
