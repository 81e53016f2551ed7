/// The MQTT broker that runs inside the service.
@NullMarked
package mingbai.service.broker;

import org.jspecify.annotations.NullMarked;
