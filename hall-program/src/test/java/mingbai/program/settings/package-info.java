/// Tests of reading settings.
@NullMarked
package mingbai.program.settings;

import org.jspecify.annotations.NullMarked;
