/// How it travels: topics and the JSON form.
@NullMarked
package mingbai.model.wire;

import org.jspecify.annotations.NullMarked;
