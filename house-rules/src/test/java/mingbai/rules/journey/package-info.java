/// The whole hall at once: service, kiosk and boards as they run, met as people meet them.
@NullMarked
package mingbai.rules.journey;

import org.jspecify.annotations.NullMarked;
