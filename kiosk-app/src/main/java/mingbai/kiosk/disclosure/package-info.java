/// What is disclosed to everybody (公示公开): catalogue, fees, staff, satisfaction, intermediaries,
/// notices, powers.
@NullMarked
package mingbai.kiosk.disclosure;

import org.jspecify.annotations.NullMarked;
