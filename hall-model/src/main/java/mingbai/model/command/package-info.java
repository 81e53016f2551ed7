/// What the service asks of one station's machine, and what comes back.
@NullMarked
package mingbai.model.command;

import org.jspecify.annotations.NullMarked;
