/// One item with its five disclosures (五公开).
@NullMarked
package mingbai.kiosk.item;

import org.jspecify.annotations.NullMarked;
