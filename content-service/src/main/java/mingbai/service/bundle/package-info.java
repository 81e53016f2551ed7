/// The updates that stations can be given: taken in, looked at and kept whole (更新包).
@NullMarked
package mingbai.service.bundle;

import org.jspecify.annotations.NullMarked;
