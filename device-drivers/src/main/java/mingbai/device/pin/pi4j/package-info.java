/// The pins of a Raspberry Pi and its like, by Pi4J.
@NullMarked
package mingbai.device.pin.pi4j;

import org.jspecify.annotations.NullMarked;
