/// Guides as the halls compose them.
@NullMarked
package mingbai.device.guide;

import org.jspecify.annotations.NullMarked;
