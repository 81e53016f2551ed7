/// The pages on which notices are written, read, approved and withdrawn.
@NullMarked
package mingbai.service.announce;

import org.jspecify.annotations.NullMarked;
