/// The screens that visitors only look at: hall boards and window strips.
@NullMarked
package mingbai.display;

import org.jspecify.annotations.NullMarked;
