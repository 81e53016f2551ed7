/// Handing ratings on in the national interface's fields; off until somebody switches it on.
@NullMarked
package mingbai.service.exchange;

import org.jspecify.annotations.NullMarked;
