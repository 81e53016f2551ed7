/// Pictures, tried out.
@NullMarked
package mingbai.service.media;

import org.jspecify.annotations.NullMarked;
