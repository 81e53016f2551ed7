/// Makes a guide printer out of its configuration.
@NullMarked
package mingbai.device.guide.setup;

import org.jspecify.annotations.NullMarked;
