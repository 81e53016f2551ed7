/// What was shown where and when, from which version, released by whom.
@NullMarked
package mingbai.service.evidence;

import org.jspecify.annotations.NullMarked;
