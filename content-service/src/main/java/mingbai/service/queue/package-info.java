/// What people see of the queue: a ticket's way through the hall, and every window.
@NullMarked
package mingbai.service.queue;

import org.jspecify.annotations.NullMarked;
