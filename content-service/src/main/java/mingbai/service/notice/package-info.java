/// Notices: written by one person, approved by another, shown on the boards.
@NullMarked
package mingbai.service.notice;

import org.jspecify.annotations.NullMarked;
