/// Tests of the bus against a broker of another make.
@NullMarked
package mingbai.program.bus;

import org.jspecify.annotations.NullMarked;
