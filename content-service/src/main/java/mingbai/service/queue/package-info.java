/// What people do in the queue: take tickets, call them, follow them.
@NullMarked
package mingbai.service.queue;

import org.jspecify.annotations.NullMarked;
