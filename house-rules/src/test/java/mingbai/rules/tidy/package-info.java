/// Guards over the sources: sizes, names, sentences and left-overs.
@NullMarked
package mingbai.rules.tidy;

import org.jspecify.annotations.NullMarked;
