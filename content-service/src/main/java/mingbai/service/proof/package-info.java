/// Proofs (样张): what boards would show of a release, drawn by the boards' own program in a process
/// of its own, before anybody signs.
@NullMarked
package mingbai.service.proof;

import org.jspecify.annotations.NullMarked;
