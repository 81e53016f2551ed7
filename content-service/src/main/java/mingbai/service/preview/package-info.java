/// What a file would change in the library, line by line.
@NullMarked
package mingbai.service.preview;

import org.jspecify.annotations.NullMarked;
