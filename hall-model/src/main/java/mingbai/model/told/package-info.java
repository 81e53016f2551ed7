/// What a station may be told from afar, after it was enrolled (终端设置下发).
@NullMarked
package mingbai.model.told;

import org.jspecify.annotations.NullMarked;
