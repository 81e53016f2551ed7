/// How records grow without breaking what older writers have sent and stored.
@NullMarked
package mingbai.model.later;

import org.jspecify.annotations.NullMarked;
