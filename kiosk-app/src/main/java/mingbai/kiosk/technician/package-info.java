/// The technician's way in (维护): a signed one-time code, and what can be tried and seen behind it.
@NullMarked
package mingbai.kiosk.technician;

import org.jspecify.annotations.NullMarked;
