/// Pictures that items and staff show, encoded anew before anybody sees them.
@NullMarked
package mingbai.service.media;

import org.jspecify.annotations.NullMarked;
