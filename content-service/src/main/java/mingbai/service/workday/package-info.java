/// Which days count where something has to be done within working days.
@NullMarked
package mingbai.service.workday;

import org.jspecify.annotations.NullMarked;
