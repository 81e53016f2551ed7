/// Makes a speaker out of its configuration.
@NullMarked
package mingbai.device.speaker.setup;

import org.jspecify.annotations.NullMarked;
