/// The module graph: who stands on which floor, and on which libraries.
@NullMarked
package mingbai.rules.modules;

import org.jspecify.annotations.NullMarked;
