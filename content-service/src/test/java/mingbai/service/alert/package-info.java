/// Tests of the room.
@NullMarked
package mingbai.service.alert;

import org.jspecify.annotations.NullMarked;
