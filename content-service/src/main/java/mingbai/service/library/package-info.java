/// What the hall shows: approved documents, as they go over the wire, and what they say.
@NullMarked
package mingbai.service.library;

import org.jspecify.annotations.NullMarked;
