/// Our programs as processes of their own, and what they take of the machine.
@NullMarked
package mingbai.bench.process;

import org.jspecify.annotations.NullMarked;
