/// Of several instances of the service, one does what only one may do.
@NullMarked
package mingbai.service.duty;

import org.jspecify.annotations.NullMarked;
