/// Tests of who is let in at the broker, and what they may do there.
@NullMarked
package mingbai.service.authority;

import org.jspecify.annotations.NullMarked;
