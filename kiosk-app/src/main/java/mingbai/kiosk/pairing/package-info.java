/// What a bare kiosk shows until a manager has let it in.
@NullMarked
package mingbai.kiosk.pairing;

import org.jspecify.annotations.NullMarked;
