/// What a browser that means harm may send.
@NullMarked
package mingbai.service.hostile;

import org.jspecify.annotations.NullMarked;
