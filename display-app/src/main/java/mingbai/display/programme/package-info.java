/// What a display shows at which moment, decided without drawing anything.
@NullMarked
package mingbai.display.programme;

import org.jspecify.annotations.NullMarked;
