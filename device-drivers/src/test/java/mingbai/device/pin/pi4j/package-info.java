/// Pi4J's pins, in tests on its mock.
@NullMarked
package mingbai.device.pin.pi4j;

import org.jspecify.annotations.NullMarked;
