/// Tests of the room.
@NullMarked
package mingbai.service.certificate;

import org.jspecify.annotations.NullMarked;
