/// The whole service, and what its tests stand on.
@NullMarked
package mingbai.service;

import org.jspecify.annotations.NullMarked;
