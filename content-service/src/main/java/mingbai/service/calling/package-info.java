/// What clerks do with the queue: call, put aside, send on.
@NullMarked
package mingbai.service.calling;

import org.jspecify.annotations.NullMarked;
