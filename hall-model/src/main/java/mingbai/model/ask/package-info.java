/// What a station asks the service, and what it is answered.
@NullMarked
package mingbai.model.ask;

import org.jspecify.annotations.NullMarked;
