/// How bright a screen is, when it is dark, and how it is kept from burning in.
@NullMarked
package mingbai.display.light;

import org.jspecify.annotations.NullMarked;
