/// The voice of a board, in tests.
@NullMarked
package mingbai.display.voice;

import org.jspecify.annotations.NullMarked;
