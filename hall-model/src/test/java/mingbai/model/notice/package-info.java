/// Notices, tried out.
@NullMarked
package mingbai.model.notice;

import org.jspecify.annotations.NullMarked;
