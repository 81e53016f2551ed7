/// What a manager tells a station of its configuration (终端设置下发).
@NullMarked
package mingbai.service.told;

import org.jspecify.annotations.NullMarked;
