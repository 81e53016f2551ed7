/// What it takes for a name to be there after the power fails.
@NullMarked
package mingbai.program.disk;

import org.jspecify.annotations.NullMarked;
