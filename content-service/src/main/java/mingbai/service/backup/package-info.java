/// The whole service in one file, and back.
@NullMarked
package mingbai.service.backup;

import org.jspecify.annotations.NullMarked;
