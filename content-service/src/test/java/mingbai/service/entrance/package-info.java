/// The way in by an outside provider, which is there on a socket.
@NullMarked
package mingbai.service.entrance;

import org.jspecify.annotations.NullMarked;
