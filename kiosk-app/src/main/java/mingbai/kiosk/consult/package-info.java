/// Whom to ask: what others have asked, telephone numbers, and where to complain.
@NullMarked
package mingbai.kiosk.consult;

import org.jspecify.annotations.NullMarked;
