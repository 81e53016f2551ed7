/// How somebody asks to become an approver.
@NullMarked
package mingbai.model.approver;

import org.jspecify.annotations.NullMarked;
