/// What the hall announces, and which pages its boards run.
@NullMarked
package mingbai.model.notice;

import org.jspecify.annotations.NullMarked;
