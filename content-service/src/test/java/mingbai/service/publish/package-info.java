/// What may be published, and what is published anew.
@NullMarked
package mingbai.service.publish;

import org.jspecify.annotations.NullMarked;
