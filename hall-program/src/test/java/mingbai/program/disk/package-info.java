/// Folders and files that stay.
@NullMarked
package mingbai.program.disk;

import org.jspecify.annotations.NullMarked;
