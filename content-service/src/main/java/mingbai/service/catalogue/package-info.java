/// The library's items, as they stand.
@NullMarked
package mingbai.service.catalogue;

import org.jspecify.annotations.NullMarked;
