/// How long what happened is kept, and that it goes afterwards.
@NullMarked
package mingbai.service.keeping;

import org.jspecify.annotations.NullMarked;
