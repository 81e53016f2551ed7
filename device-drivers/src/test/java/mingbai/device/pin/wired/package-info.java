/// What is wired to pins, in tests.
@NullMarked
package mingbai.device.pin.wired;

import org.jspecify.annotations.NullMarked;
