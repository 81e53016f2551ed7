/// Notices: who may do what, and what may not be shown.
@NullMarked
package mingbai.service.notice;

import org.jspecify.annotations.NullMarked;
