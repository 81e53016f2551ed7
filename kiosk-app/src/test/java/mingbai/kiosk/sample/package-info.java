/// A made-up hall to try the kiosk on: real item names and law, fictional staff.
@NullMarked
package mingbai.kiosk.sample;

import org.jspecify.annotations.NullMarked;
