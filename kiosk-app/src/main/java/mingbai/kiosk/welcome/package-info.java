/// The first screen: which hall this is, how busy it is, and the doors.
@NullMarked
package mingbai.kiosk.welcome;

import org.jspecify.annotations.NullMarked;
