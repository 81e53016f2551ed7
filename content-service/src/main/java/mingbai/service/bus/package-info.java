/// How the service talks to stations: one MQTT client behind a small port.
@NullMarked
package mingbai.service.bus;

import org.jspecify.annotations.NullMarked;
