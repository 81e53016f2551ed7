/// Items changed in the console, one at a time, by the same rules as a file.
@NullMarked
package mingbai.service.edit;

import org.jspecify.annotations.NullMarked;
