/// A guide printer that is a folder of PDF files, and can be made to fail.
@NullMarked
package mingbai.device.guide.simulated;

import org.jspecify.annotations.NullMarked;
