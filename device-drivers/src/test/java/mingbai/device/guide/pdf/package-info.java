/// Tests of a guide's pages.
@NullMarked
package mingbai.device.guide.pdf;

import org.jspecify.annotations.NullMarked;
