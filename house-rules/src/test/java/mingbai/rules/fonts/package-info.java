/// Guards over the bundled fonts: what they can draw, and how they are made.
@NullMarked
package mingbai.rules.fonts;

import org.jspecify.annotations.NullMarked;
