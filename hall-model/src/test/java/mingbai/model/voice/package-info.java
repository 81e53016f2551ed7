/// How a call sounds, in tests.
@NullMarked
package mingbai.model.voice;

import org.jspecify.annotations.NullMarked;
