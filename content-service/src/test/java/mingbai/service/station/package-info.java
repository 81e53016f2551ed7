/// What stations say of themselves, in words.
@NullMarked
package mingbai.service.station;

import org.jspecify.annotations.NullMarked;
