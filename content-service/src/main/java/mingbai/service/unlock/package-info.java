/// Letting technicians in at a kiosk, by a signed answer to what it asks.
@NullMarked
package mingbai.service.unlock;

import org.jspecify.annotations.NullMarked;
