/// The pages on which releases are read, compared, signed and sent back.
@NullMarked
package mingbai.service.approval;

import org.jspecify.annotations.NullMarked;
