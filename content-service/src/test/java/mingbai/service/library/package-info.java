/// How items are found by their sound.
@NullMarked
package mingbai.service.library;

import org.jspecify.annotations.NullMarked;
