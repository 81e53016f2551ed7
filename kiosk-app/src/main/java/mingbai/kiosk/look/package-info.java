/// How everything on the kiosk looks: colours, type, spacing, icons, cards.
@NullMarked
package mingbai.kiosk.look;

import org.jspecify.annotations.NullMarked;
