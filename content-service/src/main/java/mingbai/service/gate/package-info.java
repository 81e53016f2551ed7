/// What may not go before the public yet, and until when it may nevertheless.
@NullMarked
package mingbai.service.gate;

import org.jspecify.annotations.NullMarked;
