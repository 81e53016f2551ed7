/// The publish gate, tried out.
@NullMarked
package mingbai.service.gate;

import org.jspecify.annotations.NullMarked;
