/// That what is approved is what boards show: the service's proofs, drawn by the boards' program.
@NullMarked
package mingbai.rules.proof;

import org.jspecify.annotations.NullMarked;
