/// Makes a ticket printer out of its configuration, and the slip a technician tests it with.
@NullMarked
package mingbai.device.printer.setup;

import org.jspecify.annotations.NullMarked;
