/// The hall that shows itself, in tests.
@NullMarked
package mingbai.service.demo;

import org.jspecify.annotations.NullMarked;
