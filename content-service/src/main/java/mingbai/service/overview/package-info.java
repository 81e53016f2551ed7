/// The first page of the console: how the hall is doing.
@NullMarked
package mingbai.service.overview;

import org.jspecify.annotations.NullMarked;
