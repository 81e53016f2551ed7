/// The keys: who may approve content, and what the service itself signs.
@NullMarked
package mingbai.service.trust;

import org.jspecify.annotations.NullMarked;
