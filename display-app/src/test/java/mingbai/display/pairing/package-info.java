/// Tests of what a bare display shows.
@NullMarked
package mingbai.display.pairing;

import org.jspecify.annotations.NullMarked;
