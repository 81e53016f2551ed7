/// Approval, in real browsers.
@NullMarked
package mingbai.service.approval;

import org.jspecify.annotations.NullMarked;
