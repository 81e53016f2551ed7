/// Which day it is: in the lunar calendar, and by a rule that comes round.
@NullMarked
package mingbai.display.programme.day;

import org.jspecify.annotations.NullMarked;
