/// The queue as all machines see it: businesses, ticket numbers, calls and who waits.
@NullMarked
package mingbai.model.queue;

import org.jspecify.annotations.NullMarked;
