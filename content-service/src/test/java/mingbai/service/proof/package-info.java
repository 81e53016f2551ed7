/// Tests of the press that draws proofs, with programs that misbehave.
@NullMarked
package mingbai.service.proof;

import org.jspecify.annotations.NullMarked;
