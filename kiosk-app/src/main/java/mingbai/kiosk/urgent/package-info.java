/// What goes before everything else: a notice ordered in an emergency.
@NullMarked
package mingbai.kiosk.urgent;

import org.jspecify.annotations.NullMarked;
