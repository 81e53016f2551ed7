/// Updates of the system that a station runs from: which is newer, which is ordered, and how far.
@NullMarked
package mingbai.model.update;

import org.jspecify.annotations.NullMarked;
