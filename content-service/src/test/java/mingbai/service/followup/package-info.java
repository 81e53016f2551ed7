/// Following up, in tests.
@NullMarked
package mingbai.service.followup;

import org.jspecify.annotations.NullMarked;
