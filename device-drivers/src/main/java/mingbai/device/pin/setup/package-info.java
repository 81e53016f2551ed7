/// What is wired to which pin, in the configuration.
@NullMarked
package mingbai.device.pin.setup;

import org.jspecify.annotations.NullMarked;
