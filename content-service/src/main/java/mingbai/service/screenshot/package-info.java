/// What a station's screen looks like just now (远程截屏).
@NullMarked
package mingbai.service.screenshot;

import org.jspecify.annotations.NullMarked;
