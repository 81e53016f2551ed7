/// What the service asks of this station's machine.
@NullMarked
package mingbai.station.command;

import org.jspecify.annotations.NullMarked;
