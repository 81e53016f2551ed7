/// Simulated visitors and clerks, for a hall that shows itself.
@NullMarked
package mingbai.service.demo;

import org.jspecify.annotations.NullMarked;
