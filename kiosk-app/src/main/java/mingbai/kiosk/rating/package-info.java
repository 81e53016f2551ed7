/// Rating a visit (好差评): the ticket, the grade, its tags, thanks.
@NullMarked
package mingbai.kiosk.rating;

import org.jspecify.annotations.NullMarked;
