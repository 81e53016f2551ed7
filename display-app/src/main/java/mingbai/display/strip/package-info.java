/// The strip over one window (窗口条屏).
@NullMarked
package mingbai.display.strip;

import org.jspecify.annotations.NullMarked;
