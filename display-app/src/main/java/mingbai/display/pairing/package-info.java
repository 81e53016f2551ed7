/// What a bare display shows until a manager has let it in.
@NullMarked
package mingbai.display.pairing;

import org.jspecify.annotations.NullMarked;
