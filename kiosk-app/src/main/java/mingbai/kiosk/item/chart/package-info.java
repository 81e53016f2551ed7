/// How an item's flow is drawn: small on its page, or as a sheet to move and enlarge.
@NullMarked
package mingbai.kiosk.item.chart;

import org.jspecify.annotations.NullMarked;
