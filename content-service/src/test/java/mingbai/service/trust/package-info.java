@NullMarked
package mingbai.service.trust;

import org.jspecify.annotations.NullMarked;
