@NullMarked
package mingbai.model.voice;

import org.jspecify.annotations.NullMarked;
