@NullMarked
package mingbai.program.bus;

import org.jspecify.annotations.NullMarked;
