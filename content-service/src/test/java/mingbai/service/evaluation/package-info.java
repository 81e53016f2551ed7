/// The export, in tests.
@NullMarked
package mingbai.service.evaluation;

import org.jspecify.annotations.NullMarked;
