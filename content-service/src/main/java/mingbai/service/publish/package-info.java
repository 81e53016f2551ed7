/// Content on its way out: documents by hash, signed manifests, and what is retained.
@NullMarked
package mingbai.service.publish;

import org.jspecify.annotations.NullMarked;
