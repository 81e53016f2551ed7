/// Whatever somebody changes of the library: whether it is theirs to change, their name under it,
/// and its way to the approvers.
@NullMarked
package mingbai.service.change;

import org.jspecify.annotations.NullMarked;
