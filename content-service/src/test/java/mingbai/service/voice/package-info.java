/// The voice, in tests.
@NullMarked
package mingbai.service.voice;

import org.jspecify.annotations.NullMarked;
