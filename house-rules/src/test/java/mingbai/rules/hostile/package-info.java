@NullMarked
package mingbai.rules.hostile;

import org.jspecify.annotations.NullMarked;
