/// Start, memory and CPU time of kiosk and board, beside Chromium with an equivalent page.
@NullMarked
package mingbai.bench.screen;

import org.jspecify.annotations.NullMarked;
