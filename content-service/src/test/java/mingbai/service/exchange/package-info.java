/// Uploading, in tests.
@NullMarked
package mingbai.service.exchange;

import org.jspecify.annotations.NullMarked;
