/// Tests of what a bare kiosk shows.
@NullMarked
package mingbai.kiosk.pairing;

import org.jspecify.annotations.NullMarked;
