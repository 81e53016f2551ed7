/// The hall map, from a plan drawn elsewhere.
@NullMarked
package mingbai.service.plan;

import org.jspecify.annotations.NullMarked;
