/// Guards over the compiled classes: who may know whom, and what nobody does.
@NullMarked
package mingbai.rules.architecture;

import org.jspecify.annotations.NullMarked;
