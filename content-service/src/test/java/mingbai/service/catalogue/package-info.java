/// How the items are looked up.
@NullMarked
package mingbai.service.catalogue;

import org.jspecify.annotations.NullMarked;
