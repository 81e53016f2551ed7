/// Whether the service is well, for those who run it.
@NullMarked
package mingbai.service.operation;

import org.jspecify.annotations.NullMarked;
