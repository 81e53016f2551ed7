/// What one person on duty may order when there is no time for two.
@NullMarked
package mingbai.model.emergency;

import org.jspecify.annotations.NullMarked;
