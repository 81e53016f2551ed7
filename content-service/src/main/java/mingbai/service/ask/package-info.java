/// The stations' requests, taken from the bus and answered.
@NullMarked
package mingbai.service.ask;

import org.jspecify.annotations.NullMarked;
