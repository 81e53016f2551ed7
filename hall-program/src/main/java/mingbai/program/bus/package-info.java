/// How two programs of a hall talk: one MQTT client behind a small port.
@NullMarked
package mingbai.program.bus;

import org.jspecify.annotations.NullMarked;
