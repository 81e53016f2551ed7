/// Tests of what stations are told.
@NullMarked
package mingbai.service.told;

import org.jspecify.annotations.NullMarked;
