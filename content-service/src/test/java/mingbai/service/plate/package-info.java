/// Plates and tablets, in tests.
@NullMarked
package mingbai.service.plate;

import org.jspecify.annotations.NullMarked;
