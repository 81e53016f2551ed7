/// The queue's figures, added up by hand.
@NullMarked
package mingbai.service.figures;

import org.jspecify.annotations.NullMarked;
