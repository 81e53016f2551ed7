/// What a technician can look at and try on a machine.
@NullMarked
package mingbai.kiosk.technician.bench;

import org.jspecify.annotations.NullMarked;
