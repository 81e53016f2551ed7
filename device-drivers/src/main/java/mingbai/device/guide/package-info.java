/// The guide printer: A4 pages a citizen takes home, such as what an item needs.
@NullMarked
package mingbai.device.guide;

import org.jspecify.annotations.NullMarked;
