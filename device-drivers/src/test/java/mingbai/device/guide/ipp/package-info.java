/// Tests of the guide printer's driver.
@NullMarked
package mingbai.device.guide.ipp;

import org.jspecify.annotations.NullMarked;
