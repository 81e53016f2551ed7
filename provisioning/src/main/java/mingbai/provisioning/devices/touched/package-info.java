/// The devices that people touch: scanner, card reader, rating pad, and what is wired to pins.
@NullMarked
package mingbai.provisioning.devices.touched;

import org.jspecify.annotations.NullMarked;
