/// Cases (办件): how far each is, told by the departments' systems, asked for at kiosks.
@NullMarked
package mingbai.service.cases;

import org.jspecify.annotations.NullMarked;
