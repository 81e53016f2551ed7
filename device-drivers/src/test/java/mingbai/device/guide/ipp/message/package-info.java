/// Tests of messages as bytes.
@NullMarked
package mingbai.device.guide.ipp.message;

import org.jspecify.annotations.NullMarked;
