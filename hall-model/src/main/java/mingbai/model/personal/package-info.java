/// Numbers that are somebody's, in texts that anybody may write.
@NullMarked
package mingbai.model.personal;

import org.jspecify.annotations.NullMarked;
