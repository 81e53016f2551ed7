/// Letting a technician in at a station (维护口令): what it asks, and the signed answer.
@NullMarked
package mingbai.model.unlock;

import org.jspecify.annotations.NullMarked;
