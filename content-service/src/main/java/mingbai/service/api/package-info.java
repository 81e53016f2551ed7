/// The queue for other systems: hardware callers, appointment platforms, dashboards.
@NullMarked
package mingbai.service.api;

import org.jspecify.annotations.NullMarked;
